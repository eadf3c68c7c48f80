-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0

-- What a connection maps otherwise than its profile; no row: as the profile does.
CREATE TABLE attribute_mapping (
    connection_id TEXT COLLATE "C" PRIMARY KEY REFERENCES connection(id) ON DELETE CASCADE,
    mapping TEXT COLLATE "C" NOT NULL,  -- JSON: [{"attribute": …, "field": …}]
    version BIGINT NOT NULL
);
