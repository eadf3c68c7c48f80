-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0
--
-- How many users and groups of a connection lie in each block of row numbers, so that the page at any startIndex is
-- found without walking over all that comes before it. Kept by triggers, whoever writes.

CREATE TABLE list_block (
    connection_id TEXT NOT NULL,
    resource INTEGER NOT NULL,          -- provost::Change::Resource: 3 users, 4 groups
    level INTEGER NOT NULL,             -- 0: blocks of 1 024 row numbers, 1: of 65 536
    block INTEGER NOT NULL,             -- row number divided by the size
    entries INTEGER NOT NULL,
    PRIMARY KEY (connection_id, resource, level, block)
) WITHOUT ROWID;

INSERT INTO list_block SELECT connection_id, 3, 0, rid / 1024, COUNT(*)
    FROM user WHERE connection_id IS NOT NULL GROUP BY connection_id, rid / 1024
;
INSERT INTO list_block SELECT connection_id, 3, 1, rid / 65536, COUNT(*)
    FROM user WHERE connection_id IS NOT NULL GROUP BY connection_id, rid / 65536
;
INSERT INTO list_block SELECT connection_id, 4, 0, rid / 1024, COUNT(*)
    FROM user_group WHERE connection_id IS NOT NULL GROUP BY connection_id, rid / 1024
;
INSERT INTO list_block SELECT connection_id, 4, 1, rid / 65536, COUNT(*)
    FROM user_group WHERE connection_id IS NOT NULL GROUP BY connection_id, rid / 65536
;

CREATE TRIGGER user_listed AFTER INSERT ON user WHEN NEW.connection_id IS NOT NULL
BEGIN
    INSERT INTO list_block
        VALUES (NEW.connection_id, 3, 0, NEW.rid / 1024, 1), (NEW.connection_id, 3, 1, NEW.rid / 65536, 1)
        ON CONFLICT (connection_id, resource, level, block) DO UPDATE SET entries = entries + 1;
END;

CREATE TRIGGER user_unlisted AFTER DELETE ON user WHEN OLD.connection_id IS NOT NULL
BEGIN
    UPDATE list_block SET entries = entries - 1
        WHERE connection_id = OLD.connection_id AND resource = 3 AND level = 0 AND block = OLD.rid / 1024;
    UPDATE list_block SET entries = entries - 1
        WHERE connection_id = OLD.connection_id AND resource = 3 AND level = 1 AND block = OLD.rid / 65536;
END;

CREATE TRIGGER user_left AFTER UPDATE OF connection_id ON user
    WHEN OLD.connection_id IS NOT NULL AND NEW.connection_id IS NOT OLD.connection_id
BEGIN
    UPDATE list_block SET entries = entries - 1
        WHERE connection_id = OLD.connection_id AND resource = 3 AND level = 0 AND block = OLD.rid / 1024;
    UPDATE list_block SET entries = entries - 1
        WHERE connection_id = OLD.connection_id AND resource = 3 AND level = 1 AND block = OLD.rid / 65536;
END;

CREATE TRIGGER user_joined AFTER UPDATE OF connection_id ON user
    WHEN NEW.connection_id IS NOT NULL AND NEW.connection_id IS NOT OLD.connection_id
BEGIN
    INSERT INTO list_block
        VALUES (NEW.connection_id, 3, 0, NEW.rid / 1024, 1), (NEW.connection_id, 3, 1, NEW.rid / 65536, 1)
        ON CONFLICT (connection_id, resource, level, block) DO UPDATE SET entries = entries + 1;
END;

CREATE TRIGGER user_group_listed AFTER INSERT ON user_group WHEN NEW.connection_id IS NOT NULL
BEGIN
    INSERT INTO list_block
        VALUES (NEW.connection_id, 4, 0, NEW.rid / 1024, 1), (NEW.connection_id, 4, 1, NEW.rid / 65536, 1)
        ON CONFLICT (connection_id, resource, level, block) DO UPDATE SET entries = entries + 1;
END;

CREATE TRIGGER user_group_unlisted AFTER DELETE ON user_group WHEN OLD.connection_id IS NOT NULL
BEGIN
    UPDATE list_block SET entries = entries - 1
        WHERE connection_id = OLD.connection_id AND resource = 4 AND level = 0 AND block = OLD.rid / 1024;
    UPDATE list_block SET entries = entries - 1
        WHERE connection_id = OLD.connection_id AND resource = 4 AND level = 1 AND block = OLD.rid / 65536;
END;

CREATE TRIGGER user_group_left AFTER UPDATE OF connection_id ON user_group
    WHEN OLD.connection_id IS NOT NULL AND NEW.connection_id IS NOT OLD.connection_id
BEGIN
    UPDATE list_block SET entries = entries - 1
        WHERE connection_id = OLD.connection_id AND resource = 4 AND level = 0 AND block = OLD.rid / 1024;
    UPDATE list_block SET entries = entries - 1
        WHERE connection_id = OLD.connection_id AND resource = 4 AND level = 1 AND block = OLD.rid / 65536;
END;

CREATE TRIGGER user_group_joined AFTER UPDATE OF connection_id ON user_group
    WHEN NEW.connection_id IS NOT NULL AND NEW.connection_id IS NOT OLD.connection_id
BEGIN
    INSERT INTO list_block
        VALUES (NEW.connection_id, 4, 0, NEW.rid / 1024, 1), (NEW.connection_id, 4, 1, NEW.rid / 65536, 1)
        ON CONFLICT (connection_id, resource, level, block) DO UPDATE SET entries = entries + 1;
END;

CREATE TRIGGER connection_unlisted AFTER DELETE ON connection
BEGIN
    DELETE FROM list_block WHERE connection_id = OLD.id;
END;
