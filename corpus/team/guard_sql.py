# SPDX-License-Identifier: MIT
"""What PostgreSQL itself enforces for a team, as statements: who may read and write which rows, and who is written down as author.

Everything goes by `session_user`, the login, which no SET ROLE changes. Names in braces are filled in by `corpus.team.guard`.
"""

from __future__ import annotations

# What everybody of the team may do at all; rows are chosen by the policies below.
GRANTS = (
    "REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM PUBLIC",
    "REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC",
    "GRANT USAGE ON SCHEMA {schema} TO {member}, {manager}",
    "GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {member}, {manager}",
    "GRANT USAGE ON ALL SEQUENCES IN SCHEMA {schema} TO {member}, {manager}",
    "GRANT INSERT ON {schema}.spans, {schema}.verdicts, {schema}.journal, {schema}.approvals, {schema}.questions,"
    " {schema}.suggestions, {schema}.comparisons TO {member}, {manager}",
    "GRANT DELETE ON {schema}.spans, {schema}.verdicts, {schema}.approvals, {schema}.comparisons TO {member}, {manager}",
    "GRANT UPDATE (version, status) ON {schema}.documents TO {member}, {manager}",
    "GRANT UPDATE (done) ON {schema}.assignments TO {member}, {manager}",
    "GRANT UPDATE (state, answer, answered_by) ON {schema}.questions TO {member}, {manager}",
    "GRANT INSERT, UPDATE, DELETE ON {schema}.documents, {schema}.search, {schema}.imports, {schema}.arriving,"
    " {schema}.rejected, {schema}.trash, {schema}.assignments, {schema}.annotators, {schema}.scheme_changes,"
    " {schema}.lists, {schema}.suggestions TO {manager}",
    "GRANT UPDATE (scheme) ON {schema}.corpus TO {manager}",
    "GRANT UPDATE (label) ON {schema}.spans, {schema}.verdicts TO {manager}",
    "GRANT DELETE ON {schema}.journal TO {manager}",
)

FUNCTIONS = (
    "CREATE OR REPLACE FUNCTION {schema}.tawsim_me() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER"
    " SET search_path = {schema}, pg_temp AS 'SELECT number FROM annotators WHERE name = session_user'",
    "CREATE OR REPLACE FUNCTION {schema}.tawsim_role() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER"
    " SET search_path = {schema}, pg_temp AS 'SELECT role FROM annotators WHERE name = session_user'",
    "CREATE OR REPLACE FUNCTION {schema}.tawsim_gold() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER"
    " SET search_path = {schema}, pg_temp AS $$ SELECT number FROM annotators WHERE name = 'gold' $$",
    "CREATE OR REPLACE FUNCTION {schema}.tawsim_given(which bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER"
    " SET search_path = {schema}, pg_temp AS"
    " 'SELECT EXISTS (SELECT 1 FROM assignments WHERE document = which AND annotator = tawsim_me())'",
    # Marks lie inside their text, and gold that is frozen stays as it is.
    """CREATE OR REPLACE FUNCTION {schema}.tawsim_mark() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = {schema}, pg_temp AS $$
    DECLARE found record; one record;
    BEGIN
      IF TG_OP = 'DELETE' THEN one := OLD; ELSE one := NEW; END IF;
      SELECT char_length(text) AS length, status INTO found FROM documents WHERE number = one.document;
      IF TG_OP <> 'DELETE' AND NEW."end" > found.length THEN
        RAISE EXCEPTION 'a mark runs past its text' USING ERRCODE = '23514';
      END IF;
      IF found.status = 'adjudicated' AND one.annotator = tawsim_gold() AND TG_OP <> 'UPDATE'
         AND NOT pg_has_role(session_user, '{owner}', 'MEMBER') THEN
        RAISE EXCEPTION 'this gold is frozen' USING ERRCODE = '42501';
      END IF;
      RETURN one;
    END $$""",
    # Who comes second is told so; only who may settle a document says that it is settled, or no longer.
    """CREATE OR REPLACE FUNCTION {schema}.tawsim_document() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = {schema}, pg_temp AS $$
    BEGIN
      IF TG_ARGV[0] = 'version' AND NEW.version <= OLD.version THEN
        RAISE EXCEPTION 'stale version' USING ERRCODE = '40001';
      END IF;
      IF NEW.status <> OLD.status AND 'adjudicated' IN (NEW.status, OLD.status)
         AND tawsim_role() IS DISTINCT FROM 'adjudicator' THEN
        RAISE EXCEPTION 'only an adjudicator settles a document' USING ERRCODE = '42501';
      END IF;
      RETURN NEW;
    END $$""",
    # The author of a line is who is logged in; everybody who listens hears that there is a line, not what it says.
    """CREATE OR REPLACE FUNCTION {schema}.tawsim_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = {schema}, pg_temp AS $$
    BEGIN
      IF NOT pg_has_role(session_user, '{owner}', 'MEMBER') THEN
        NEW.actor := CASE WHEN NEW.annotator = tawsim_me() THEN '' ELSE session_user END;
        NEW."time" := to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
      END IF;
      PERFORM pg_notify('{channel}', json_build_object('number', NEW.number, 'document', NEW.document,
        'annotator', NEW.annotator, 'kind', NEW.kind)::text);
      RETURN NEW;
    END $$""",
)

TRIGGERS = (
    "CREATE OR REPLACE TRIGGER tawsim_mark BEFORE INSERT OR UPDATE OR DELETE ON {schema}.spans"
    " FOR EACH ROW EXECUTE FUNCTION {schema}.tawsim_mark()",
    "CREATE OR REPLACE TRIGGER tawsim_mark BEFORE INSERT OR UPDATE OR DELETE ON {schema}.verdicts"
    " FOR EACH ROW EXECUTE FUNCTION {schema}.tawsim_mark()",
    *(
        f"CREATE OR REPLACE TRIGGER tawsim_{column} BEFORE UPDATE OF {column} ON {{schema}}.documents"
        " FOR EACH ROW WHEN (NOT pg_has_role(session_user, '{owner}', 'MEMBER'))"
        f" EXECUTE FUNCTION {{schema}}.tawsim_document('{column}')"
        for column in ("version", "status")
    ),
    "CREATE OR REPLACE TRIGGER tawsim_line BEFORE INSERT ON {schema}.journal"
    " FOR EACH ROW EXECUTE FUNCTION {schema}.tawsim_line()",
    "ALTER TABLE {schema}.documents DROP CONSTRAINT IF EXISTS tawsim_sha256",
    "ALTER TABLE {schema}.documents ADD CONSTRAINT tawsim_sha256"
    " CHECK (sha256 = encode(sha256(convert_to(text, 'UTF8')), 'hex'))",
)

_ALL = "(SELECT {schema}.tawsim_role()) IN ('adjudicator', 'manager')"
_MANAGER = "(SELECT {schema}.tawsim_role()) = 'manager'"
_MINE = "annotator = (SELECT {schema}.tawsim_me())"
_GIVEN = "{schema}.tawsim_given(document)"
_GOLD = "annotator = (SELECT {schema}.tawsim_gold()) AND (SELECT {schema}.tawsim_role()) = 'adjudicator'"
_OTHERS = f"({_MANAGER} AND annotator IS DISTINCT FROM (SELECT {{schema}}.tawsim_gold()))"
_OWN_LINES = "kind IN ('do', 'undo', 'redo', 'status', 'question', 'right')"
# For each table: what may be read, and for which commands what may be written.
POLICIES: dict[str, tuple[str, dict[str, str]]] = {
    "documents": (
        f"{_ALL} OR {{schema}}.tawsim_given(number)",
        {"UPDATE": f"{_ALL} OR {{schema}}.tawsim_given(number)", "INSERT": _MANAGER, "DELETE": _MANAGER},
    ),
    "search": (f"{_ALL} OR {_GIVEN}", {"INSERT": _MANAGER, "UPDATE": _MANAGER, "DELETE": _MANAGER}),
    "suggestions": (
        f"{_ALL} OR {_GIVEN}",
        {"INSERT": f"{_ALL} OR {_GIVEN}", "DELETE": _MANAGER, "UPDATE": _MANAGER},
    ),
    "spans": (
        f"{_ALL} OR {_MINE}",
        {
            "INSERT": f"({_MINE} AND ({_ALL} OR {_GIVEN})) OR ({_GOLD}) OR {_OTHERS}",
            "DELETE": f"{_MINE} OR ({_GOLD}) OR {_OTHERS}",
            "UPDATE": _MANAGER,
        },
    ),
    "journal": (
        f"{_ALL} OR {_MINE}",
        {
            "INSERT": f"({_MINE} AND ({_ALL} OR ({_GIVEN} AND {_OWN_LINES}))) OR ({_GOLD}) OR {_MANAGER}",
            "DELETE": f"{_MANAGER} AND kind = 'import'",
        },
    ),
    "approvals": (f"{_ALL} OR {_MINE}", {"INSERT": _MINE, "DELETE": _MINE}),
    "questions": (
        f"{_ALL} OR {_GIVEN}",
        {"INSERT": f"{_MINE} AND ({_ALL} OR {_GIVEN})", "UPDATE": f"{_ALL} OR {_GIVEN}"},
    ),
    "assignments": (
        f"{_ALL} OR {_GIVEN}",
        {"UPDATE": f"{_MINE} OR {_MANAGER}", "INSERT": _MANAGER, "DELETE": _MANAGER},
    ),
    "comparisons": (_ALL, {"INSERT": _ALL, "DELETE": _ALL}),
    "imports": (_MANAGER, {"INSERT": _MANAGER, "UPDATE": _MANAGER, "DELETE": _MANAGER}),
    "rejected": (_MANAGER, {"INSERT": _MANAGER, "UPDATE": _MANAGER, "DELETE": _MANAGER}),
}
POLICIES["verdicts"] = POLICIES["spans"]
