-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0

-- The id under which a request was answered (X-Request-Id). One that was made here tells its time, by which its event is
-- found; one that the client brought stands behind an equals sign, and only those have an index.
ALTER TABLE event ADD COLUMN request_id TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX event_given_request ON event(request_id, id) WHERE substr(request_id, 1, 1) = '=';
