import { judgeFile } from "@/lib/assessments/files/rules";

/** Points of a page of A4, its margin, and from one line to the next. */
const PAGE = { width: 595, height: 842, margin: 64, line: 18 };

/**
 * A PDF of one page as a trust might upload it: lines of text, and the index by which readers find its
 * parts. Made here, so that the demo carries nobody's document.
 */
export async function demoPdf(name: string, lines: readonly string[]) {
  const judged = await judgeFile(`${name}.pdf`, pdfOf(lines));
  if (!judged.ok) throw new Error(`The demo’s ${name} is refused: ${judged.reason}`);
  return judged.value;
}

function pdfOf(lines: readonly string[]): Buffer {
  const { width, height, margin, line } = PAGE;
  const shown = lines.map(text => `(${escaped(text)}) Tj T*`).join("\n");
  const text = `BT /F1 12 Tf ${line} TL ${margin} ${height - margin} Td\n${shown}\nET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R
      /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${Buffer.byteLength(text, "latin1")} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  const head = "%PDF-1.4\n";
  let at = head.length;
  const places = objects.map(object => {
    const place = String(at).padStart(10, "0");
    at += Buffer.byteLength(object, "latin1");
    return `${place} 00000 n \n`;
  });
  const index = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.from(`${head}${objects.join("")}${index}${trailer}`, "latin1");
}

/** Brackets and strokes mean something there; of what is not Latin-1, texts have apostrophes alone. */
function escaped(text: string): string {
  return text.replace(/[\\()]/g, found => `\\${found}`).replaceAll("’", "\\222");
}
