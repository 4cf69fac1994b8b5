import { childrenOf, directiveOf, type House, isNode, listOf, type Node, type Rule } from "./house";
import { importsOf } from "./house-rooms";

/** The gates of lib/access/gates. What else it exports asks nobody. */
export const GATES = [
  "anyone",
  "requireDemo",
  "requireJoiner",
  "requirePerson",
  "requireRecentProof",
  "askRecentProof",
  "requireTrust",
  "requireReader",
  "requireViews",
  "requireAcademy",
  "requireRegion",
  "requireAdmin",
  "requirePermission",
  "requireProved",
  "requireRegionGrant",
  "askPermission",
  "askProved",
];

/** What a gate may be handed besides the parts of the address. */
const PLACES = ["trustPlace", "approvedPlace", "viewsPlace", "academyPlace", "regionPlace"];
const METHODS = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;

/** Every page, route handler and exported action passes a gate before it does anything else. */
export const gateFirst: Rule = (source, house) => {
  if (!source.path.startsWith("app/") && !source.path.startsWith("components/")) return [];
  const { path, tree } = source;
  const isActions = directiveOf(tree) === "use server";
  const hidden = functionsIn(tree).some(
    one => isNode(one.body) && directiveOf(one.body) === "use server",
  );
  const problems = hidden
    ? [`${path} hides an action in a function: actions live in actions.ts`]
    : [];
  const entries = entriesOf(path, tree, isActions);
  if (entries === null) return [...problems, `${path} exports something that is no plain function`];
  return problems.concat(
    entries
      .filter(({ body }) => !passesGate(body, path, house))
      .map(
        ({ name }) =>
          `${path}: ${name} does not begin with a gate. Right after reading the address it awaits one of ${GATES.join(", ")} (lib/access/gates)`,
      ),
  );
};

interface Entry {
  readonly name: string;
  readonly body: Node[];
}

/** The functions a browser can reach in a file, or null where an export hides what it is. */
function entriesOf(path: string, tree: Node, isActions: boolean): Entry[] | null {
  const isPage = /(^|\/)page\.tsx?$/.test(path);
  const isRoute = /(^|\/)route\.tsx?$/.test(path);
  if (!isPage && !isRoute && !isActions) return [];
  const exported = exportsOf(tree);
  const wanted = exported.filter(
    ({ name }) => isActions || (isPage ? name === "default" : METHODS.test(name)),
  );
  if (wanted.length === 0 || wanted.some(({ node }) => node === undefined)) return null;
  return wanted.map(({ name, node }) => ({ name, body: node === undefined ? [] : bodyOf(node) }));
}

/** A tree's exports by name, with the function each is; undefined where it is something else. */
function exportsOf(tree: Node): { name: string; node: Node | undefined }[] {
  const statements = listOf(tree.body);
  const local = new Map(
    statements
      .map(each =>
        each.type.startsWith("Export") && isNode(each.declaration) ? each.declaration : each,
      )
      .filter(isFunction)
      .map(each => [nameOf(each.id), each]),
  );
  return statements.flatMap(each => {
    if (each.type === "ExportAllDeclaration") return [{ name: "*", node: undefined }];
    if (each.type === "ExportDefaultDeclaration" && isNode(each.declaration)) {
      const given = each.declaration;
      return [{ name: "default", node: isFunction(given) ? given : local.get(nameOf(given)) }];
    }
    if (each.type !== "ExportNamedDeclaration") return [];
    const given = isNode(each.declaration) ? each.declaration : undefined;
    if (given !== undefined && isFunction(given)) return [{ name: nameOf(given.id), node: given }];
    const constants = listOf(given?.declarations).map(({ id }) => ({
      name: nameOf(id),
      node: undefined,
    }));
    const listed = listOf(each.specifiers).map(one => ({
      name: nameOf(one.exported),
      node: local.get(nameOf(one.local)),
    }));
    return [...constants, ...listed];
  });
}

function passesGate(body: readonly Node[], path: string, house: House): boolean {
  for (const statement of body) {
    if (readsAddress(statement)) continue;
    const call = awaitedCall(statement);
    if (call === undefined) return false;
    const name = nameOf(call.callee);
    return (
      asksOnlyPlaces(call) && (importedGate(name, path, house) || leadsToGate(name, path, house))
    );
  }
  return false;
}

/** The gate itself, under its own name. */
function importedGate(name: string, path: string, house: House): boolean {
  return GATES.includes(name) && originOf(name, path, house) === "lib/access/gates";
}

/** A gate that several pages share (`requireVersion`) begins with a gate itself. */
function leadsToGate(name: string, path: string, house: House): boolean {
  const from = originOf(name, path, house);
  const other = house.get(`${from}.ts`) ?? house.get(`${from}.tsx`);
  if (other === undefined || !name.startsWith("require") || !other.path.startsWith("app/")) {
    return false;
  }
  const found = exportsOf(other.tree).find(each => each.name === name)?.node;
  return found !== undefined && passesGate(bodyOf(found), other.path, house);
}

/** The file a name is imported from. */
function originOf(name: string, path: string, house: House): string | undefined {
  const source = house.get(path);
  const declared = listOf(source?.tree.body).find(({ specifiers }) =>
    listOf(specifiers).some(one => nameOf(one.local) === name && nameOf(one.imported) === name),
  );
  const from = isNode(declared?.source) ? declared.source.value : undefined;
  return source && importsOf(source).find(found => found.from === from)?.path;
}

/** `const { uid } = await params`: what the address says, not yet believed. */
function readsAddress(statement: Node): boolean {
  const made = listOf(statement.declarations);
  return (
    statement.type === "VariableDeclaration" &&
    made.every(({ init }) => isNode(init) && isAddress(init))
  );
}

function isAddress(node: Node): boolean {
  if (node.type !== "AwaitExpression" || !isNode(node.argument)) return false;
  const given = node.argument;
  if (given.type === "MemberExpression") return nameOf(given.property) === "params";
  return ["params", "searchParams"].includes(nameOf(given));
}

function awaitedCall(statement: Node): Node | undefined {
  const [made, ...others] = listOf(statement.declarations);
  const value = statement.type === "VariableDeclaration" ? made?.init : statement.expression;
  if (others.length > 0 || !isNode(value) || value.type !== "AwaitExpression") return undefined;
  return isNode(value.argument) && value.argument.type === "CallExpression"
    ? value.argument
    : undefined;
}

function asksOnlyPlaces(call: Node): boolean {
  return listOf(call.arguments).every(given => {
    if (isAddress(given)) return true;
    const inner = [given, ...descendants(given)];
    return inner.every(
      ({ type, callee }) =>
        type !== "AwaitExpression" &&
        (type !== "CallExpression" || PLACES.includes(nameOf(callee))),
    );
  });
}

function descendants(node: Node): Node[] {
  return childrenOf(node).flatMap(child => [child, ...descendants(child)]);
}

function functionsIn(tree: Node): Node[] {
  return descendants(tree).filter(isFunction);
}

function isFunction(node: Node): boolean {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}

function bodyOf(node: Node): Node[] {
  return isNode(node.body) ? listOf(node.body.body) : [];
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node.name === "string" ? node.name : "";
}
