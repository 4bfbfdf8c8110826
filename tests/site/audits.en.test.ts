import { testAudits } from "./audits/test-audits.ts";

testAudits("en");
