-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0
--
-- How many requests of an identity provider came in a time, and how many of them were refused, without looking at the
-- rows.
DROP INDEX event_failed;
CREATE INDEX event_called ON event(connection_id, by_console, at, status);
