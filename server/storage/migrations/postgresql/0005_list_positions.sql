-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0
--
-- The twin of migrations/sqlite/0005_list_positions.sql, with triggers as PostgreSQL writes them.

CREATE TABLE list_block (
    connection_id TEXT COLLATE "C" NOT NULL,
    resource BIGINT NOT NULL,           -- provost::Change::Resource: 3 users, 4 groups
    level BIGINT NOT NULL,              -- 0: blocks of 1 024 row numbers, 1: of 65 536
    block BIGINT NOT NULL,              -- row number divided by the size
    entries BIGINT NOT NULL,
    PRIMARY KEY (connection_id, resource, level, block)
);

INSERT INTO list_block SELECT connection_id, 3, 0, rid / 1024, COUNT(*)
    FROM "user" WHERE connection_id IS NOT NULL GROUP BY connection_id, rid / 1024
;
INSERT INTO list_block SELECT connection_id, 3, 1, rid / 65536, COUNT(*)
    FROM "user" WHERE connection_id IS NOT NULL GROUP BY connection_id, rid / 65536
;
INSERT INTO list_block SELECT connection_id, 4, 0, rid / 1024, COUNT(*)
    FROM user_group WHERE connection_id IS NOT NULL GROUP BY connection_id, rid / 1024
;
INSERT INTO list_block SELECT connection_id, 4, 1, rid / 65536, COUNT(*)
    FROM user_group WHERE connection_id IS NOT NULL GROUP BY connection_id, rid / 65536
;

CREATE FUNCTION count_listed(TEXT, BIGINT, BIGINT, BIGINT) RETURNS void LANGUAGE sql AS $$
    INSERT INTO list_block VALUES ($1, $2, 0, $3 / 1024, $4), ($1, $2, 1, $3 / 65536, $4)
        ON CONFLICT (connection_id, resource, level, block) DO UPDATE SET entries = list_block.entries + excluded.entries;
$$;

CREATE FUNCTION keep_list_blocks() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP <> 'INSERT' THEN
            IF OLD.connection_id IS NOT NULL THEN
                PERFORM count_listed(OLD.connection_id, CAST(TG_ARGV[0] AS BIGINT), OLD.rid, -1);
            END IF;
        END IF;
        IF TG_OP <> 'DELETE' THEN
            IF NEW.connection_id IS NOT NULL THEN
                PERFORM count_listed(NEW.connection_id, CAST(TG_ARGV[0] AS BIGINT), NEW.rid, 1);
            END IF;
        END IF;
        RETURN NULL;
    END
$$;

CREATE FUNCTION drop_list_blocks() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        DELETE FROM list_block WHERE connection_id = OLD.id;
        RETURN NULL;
    END
$$;

CREATE TRIGGER user_listed AFTER INSERT OR DELETE OR UPDATE OF connection_id ON "user"
    FOR EACH ROW EXECUTE FUNCTION keep_list_blocks('3')
;

CREATE TRIGGER user_group_listed AFTER INSERT OR DELETE OR UPDATE OF connection_id ON user_group
    FOR EACH ROW EXECUTE FUNCTION keep_list_blocks('4')
;

CREATE TRIGGER connection_unlisted AFTER DELETE ON connection
    FOR EACH ROW EXECUTE FUNCTION drop_list_blocks()
;
