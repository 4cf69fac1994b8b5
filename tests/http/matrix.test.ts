import { worldTables } from "../support/http-tables";
import { askMatrix } from "./ask-matrix";

askMatrix({ tables: worldTables() });
