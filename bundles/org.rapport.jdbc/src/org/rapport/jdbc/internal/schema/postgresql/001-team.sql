-- SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
-- Who may see and do what in a study of version 1 on a server. docs/decisions tells why it is so. The role that runs this
-- owns the study and cannot log in; rows are kept from it too (FORCE), but for those that its own functions need.
-- What people coded is told by coding, decision, memo and coder; all other records are shared, and made by leads.

CREATE TABLE member (
    login name PRIMARY KEY,
    coder text COLLATE "C" NOT NULL CHECK (btrim(coder) <> ''),
    role text COLLATE "C" NOT NULL CHECK (role IN ('lead', 'coder', 'viewer')),
    blind boolean NOT NULL DEFAULT false,
    CHECK (role <> 'lead' OR NOT blind)
);

CREATE TABLE assignment (
    coder text COLLATE "C" NOT NULL,
    transcript text COLLATE "C" NOT NULL,
    PRIMARY KEY (coder, transcript)
);

-- What the login that asks is to this study. Someone else's role, taken on, tells of nobody: the login counts.

CREATE FUNCTION my_role() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT coalesce(
        (SELECT m.role FROM member m WHERE m.login = session_user),
        (SELECT 'lead' FROM pg_catalog.pg_roles r WHERE r.rolname = session_user AND (r.rolsuper OR r.rolbypassrls)))
$$;

CREATE FUNCTION my_coder() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT m.coder FROM member m WHERE m.login = session_user
$$;

-- The coder under whose name the login may write what is its own.
CREATE FUNCTION my_hand() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT m.coder FROM member m WHERE m.login = session_user AND m.role <> 'viewer'
$$;

CREATE FUNCTION is_lead() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT coalesce(my_role() = 'lead', false)
$$;

CREATE FUNCTION sees_all() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT coalesce((SELECT NOT (m.blind AND f.blind) FROM member m, format f WHERE m.login = session_user), is_lead())
$$;

-- Whether somebody must not know what others do just now.
CREATE FUNCTION is_blind() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT AS $$
    SELECT f.blind AND EXISTS (SELECT FROM member m WHERE m.blind) FROM format f
$$;

-- Edits. What an edit touches decides who sees it: the tables say so while it is made, whatever the program says.

ALTER TABLE edit ADD COLUMN secret boolean NOT NULL DEFAULT false;

ALTER TABLE edit ADD COLUMN common boolean NOT NULL DEFAULT false;

ALTER TABLE edit ADD COLUMN concerns text COLLATE "C";

ALTER TABLE edit_image ADD COLUMN shared boolean NOT NULL DEFAULT false;

ALTER TABLE edit_snapshot ADD COLUMN shared boolean NOT NULL DEFAULT false;

CREATE FUNCTION begin_edit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF NOT is_lead() AND NEW.number <> (SELECT coalesce(max(e.number), 0) + 1 FROM edit e) THEN
        RAISE EXCEPTION 'out of order' USING ERRCODE = 'insufficient_privilege';
    END IF;
    NEW.secret := NEW.through IS NOT NULL OR NEW.erases = 1; -- what an erasure touches, it touched before
    NEW.common := NEW.erases = 1;
    NEW.concerns := (SELECT e.coder FROM edit e WHERE e.id = NEW.target);
    IF coalesce(current_setting('rapport.edit', true), '') = '' THEN
        PERFORM set_config('rapport.edit', NEW.number::text, true);
        PERFORM set_config('rapport.marks', '', true);
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER edit_begun BEFORE INSERT ON edit FOR EACH ROW EXECUTE FUNCTION begin_edit();

-- Marks the edits of this transaction, and no others.
CREATE FUNCTION mark_edit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    marks text := coalesce(current_setting('rapport.marks', true), '');
BEGIN
    IF position(TG_ARGV[0] IN marks) = 0 THEN
        UPDATE edit SET secret = secret OR TG_ARGV[0] = 'secret', common = common OR TG_ARGV[0] = 'common'
        WHERE number >= nullif(current_setting('rapport.edit', true), '')::bigint AND through IS NULL
            AND xmin = pg_current_xact_id()::xid;
        PERFORM set_config('rapport.marks', concat(marks, ' ', TG_ARGV[0]), true);
    END IF;
    RETURN NULL;
END
$$;

DO $$
DECLARE
    here name;
BEGIN
    FOREACH here IN ARRAY ARRAY['coding', 'decision', 'memo', 'coder'] LOOP
        EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION mark_edit(''secret'')', here || '_marked', here);
    END LOOP;
    FOREACH here IN ARRAY ARRAY['codebook', 'code', 'attribute', 'study_case', 'case_value', 'transcript', 'speaker',
            'suggestion'] LOOP
        EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION mark_edit(''common'')', here || '_marked', here);
    END LOOP;
END
$$;

-- The names of all edits: numbers and random ids, which tell nothing else.
CREATE VIEW edit_name AS SELECT e.number, e.id, e.through FROM edit e;

-- The edits as a blind coder may know them: those that also touched what others coded have lost their words.
CREATE VIEW journal WITH (security_barrier = true) AS
SELECT e.number, e.id, e.predecessor, e.coder, e.at,
    CASE WHEN e.seen THEN e.label ELSE 'A change that also concerns codings you may not see' END AS label,
    CASE WHEN e.seen THEN e.reason ELSE '' END AS reason,
    e.kind, e.target, CASE WHEN e.seen THEN e.records ELSE 0 END AS records, e.joined, e.through, e.erases,
    e.erased_by
FROM (
    SELECT a.*, (SELECT sees_all()) OR a.coder = (SELECT my_coder()) OR a.concerns = (SELECT my_coder())
        OR a.common AND NOT a.secret AS seen
    FROM edit a) e
WHERE e.seen OR e.common;

-- Rows that people may see and write.

DO $$
DECLARE
    here name;
    own name;
BEGIN
    FOR here, own IN VALUES ('coding', 'coder'), ('decision', 'coder'), ('memo', 'author'), ('coder', 'name') LOOP
        EXECUTE format('CREATE POLICY seen ON %I FOR SELECT USING ((SELECT sees_all()) OR %I = (SELECT my_coder()))',
            here, own);
        EXECUTE format('CREATE POLICY made ON %I FOR INSERT'
            ' WITH CHECK ((SELECT is_lead()) OR %I = (SELECT my_hand()))', here, own);
        EXECUTE format('CREATE POLICY changed ON %I FOR UPDATE'
            ' USING ((SELECT is_lead()) OR %2$I = (SELECT my_hand()))'
            ' WITH CHECK ((SELECT is_lead()) OR %2$I = (SELECT my_hand()))', here, own);
        EXECUTE format('CREATE POLICY removed ON %I FOR DELETE'
            ' USING ((SELECT is_lead()) OR %I = (SELECT my_hand()))', here, own);
    END LOOP;
    FOREACH here IN ARRAY ARRAY['coding', 'decision', 'memo', 'coder', 'edit', 'edit_touch', 'edit_image', 'edit_snapshot',
            'tombstone', 'member', 'assignment'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', here);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', here);
    END LOOP;
END
$$;

CREATE POLICY seen ON edit FOR SELECT USING ((SELECT sees_all()) OR coder = (SELECT my_coder())
    OR concerns = (SELECT my_coder()) OR common AND NOT secret);

-- Whoever could take back another's edit would read here whose it was.
CREATE POLICY made ON edit FOR INSERT WITH CHECK ((SELECT is_lead())
    OR coder = (SELECT my_hand()) AND joined IS NULL AND through IS NULL AND erases = 0
        AND (target IS NULL OR concerns = (SELECT my_hand())));

-- What was done is done: a coder completes the edit that is being made.
CREATE POLICY changed ON edit FOR UPDATE
    USING ((SELECT is_lead()) OR coder = (SELECT my_hand()) AND xmin = pg_current_xact_id()::xid)
    WITH CHECK ((SELECT is_lead())
        OR coder = (SELECT my_hand()) AND joined IS NULL AND through IS NULL AND erases = 0);

CREATE POLICY removed ON edit FOR DELETE USING ((SELECT is_lead()));

CREATE POLICY marked ON edit TO CURRENT_USER USING (true) WITH CHECK (true);

CREATE POLICY seen ON edit_touch FOR SELECT USING ((SELECT sees_all())
    OR kind NOT IN ('CODING', 'DECISION', 'MEMO', 'CODER') OR EXISTS (SELECT FROM edit e WHERE e.number = edit));

CREATE POLICY seen ON edit_image FOR SELECT USING ((SELECT sees_all())
    OR shared OR EXISTS (SELECT FROM edit e WHERE e.number = edit));

CREATE POLICY seen ON edit_snapshot FOR SELECT USING ((SELECT sees_all()) OR shared);

CREATE POLICY written ON edit_snapshot USING ((SELECT is_lead()));

DO $$
DECLARE
    here name;
BEGIN
    FOREACH here IN ARRAY ARRAY['edit_touch', 'edit_image'] LOOP
        EXECUTE format('CREATE POLICY made ON %I FOR INSERT WITH CHECK ((SELECT is_lead()) OR EXISTS (SELECT FROM edit e'
            ' WHERE e.number = edit AND e.coder = (SELECT my_hand()) AND e.xmin = pg_current_xact_id()::xid))', here);
        EXECUTE format('CREATE POLICY changed ON %I FOR UPDATE USING ((SELECT is_lead()))', here);
        EXECUTE format('CREATE POLICY removed ON %I FOR DELETE USING ((SELECT is_lead()))', here);
    END LOOP;
END
$$;

CREATE POLICY seen ON tombstone FOR SELECT USING ((SELECT sees_all())
    OR kind NOT IN ('CODING', 'DECISION', 'MEMO', 'CODER') OR EXISTS (SELECT FROM edit e WHERE e.number = edit));

-- A name in a key is the coder's own, so that no key that is there already tells of another.
CREATE POLICY written ON tombstone
    USING ((SELECT is_lead()) OR (SELECT my_hand()) IS NOT NULL
        AND (kind IN ('CODING', 'MEMO') OR kind = 'DECISION' AND substr(id, 38) = (SELECT my_hand())
            OR kind = 'CODER' AND id = (SELECT my_hand()))
        AND EXISTS (SELECT FROM edit e WHERE e.number = edit));

CREATE POLICY seen ON member FOR SELECT USING ((SELECT sees_all()) OR login = session_user);

CREATE POLICY written ON member USING ((SELECT is_lead()));

CREATE POLICY known ON member TO CURRENT_USER USING (true) WITH CHECK (true);

CREATE POLICY seen ON assignment FOR SELECT USING ((SELECT sees_all()) OR coder = (SELECT my_coder()));

CREATE POLICY written ON assignment USING ((SELECT is_lead()));

-- Whoever becomes a member gets the rights of the role, and loses them again.
CREATE FUNCTION give_rights() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    place name := current_schema();
    here name;
BEGIN
    IF TG_OP <> 'INSERT' AND EXISTS (SELECT FROM pg_roles r WHERE r.rolname = OLD.login) THEN
        EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA %I FROM %I', place, OLD.login);
        EXECUTE format('REVOKE UPDATE (records, seal) ON edit FROM %I', OLD.login);
        EXECUTE format('REVOKE ALL ON ALL FUNCTIONS IN SCHEMA %I FROM %I', place, OLD.login);
        EXECUTE format('REVOKE ALL ON SCHEMA %I FROM %I', place, OLD.login);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', place, NEW.login);
        EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO %I', place, NEW.login);
        EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA %I TO %I', place, NEW.login);
        IF NEW.role = 'coder' THEN
            EXECUTE format('GRANT INSERT, UPDATE, DELETE ON coding, decision, memo, coder, tombstone TO %I', NEW.login);
            EXECUTE format('GRANT INSERT ON edit, edit_touch, edit_image TO %I', NEW.login);
            EXECUTE format('GRANT UPDATE (records, seal) ON edit TO %I', NEW.login);
        ELSIF NEW.role = 'lead' THEN
            FOR here IN SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE n.nspname = place AND c.relkind = 'r' LOOP
                EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO %I', here, NEW.login);
            END LOOP;
        END IF;
    END IF;
    IF NOT EXISTS (SELECT FROM member m WHERE m.role = 'lead') THEN
        RAISE EXCEPTION 'no lead is left' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER member_changed AFTER INSERT OR UPDATE OR DELETE ON member
    FOR EACH ROW EXECUTE FUNCTION give_rights();

-- Writes a table anew without the rows that nobody sees any more; as VACUUM (FULL), which only the owner may run.
-- Rows stay that a snapshot of any session may see, whatever tables it asked for: refused while one is older than the
-- last erasure (whose transaction made the row in erasure_unfinished). A snapshot taken later never is.
CREATE FUNCTION clear_remains(place name) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    key name;
BEGIN
    IF NOT is_lead() THEN
        RAISE EXCEPTION 'leads only' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF EXISTS (
        SELECT FROM (
            SELECT a.backend_xmin AS oldest FROM pg_stat_activity a
            WHERE a.datid IS NULL OR a.datname = current_database()
            UNION ALL SELECT p.transaction FROM pg_prepared_xacts p WHERE p.database = current_database()
            UNION ALL SELECT s.xmin FROM pg_replication_slots s) seen
        WHERE age(seen.oldest) >= (SELECT min(age(u.xmin)) FROM erasure_unfinished u)) THEN
        RAISE EXCEPTION 'still seen' USING ERRCODE = 'lock_not_available';
    END IF;
    SELECT k.relname INTO key FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary JOIN pg_class k ON k.oid = i.indexrelid
    WHERE n.nspname = current_schema() AND c.relname = place;
    IF key IS NOT NULL THEN
        EXECUTE format('CLUSTER %I USING %I', place, key);
    END IF;
END
$$;

-- The planner's samples of values outlive what is erased, and are shown to whoever may read the table. None are taken
-- but of ids and of words that the program chose.
DO $$
DECLARE
    here name;
    col name;
BEGIN
    FOR here, col IN SELECT c.relname, a.attname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE n.nspname = current_schema() AND c.relkind = 'r'
                AND a.atttypid IN ('text'::regtype, 'bytea'::regtype)
                AND (c.relname = 'tombstone' AND a.attname = 'id' -- a speaker's has the name in it
                    OR a.attname NOT IN ('id', 'kind', 'predecessor', 'target', 'joined', 'through', 'transcript',
                        'suggestion', 'code', 'parent', 'coder', 'case_id', 'attribute', 'type', 'subject', 'outcome',
                        'origin')) LOOP
        EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET STATISTICS 0', here, col);
    END LOOP;
END
$$;

DO $$
BEGIN
    EXECUTE format('REVOKE ALL ON ALL FUNCTIONS IN SCHEMA %I FROM PUBLIC', current_schema());
END
$$;
