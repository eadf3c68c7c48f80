-- SPDX-FileCopyrightText: 2026 The Provost authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Messages to webhooks are made from the change feed, so that none is lost between a change and its message.

CREATE TABLE webhook (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account(id),
    url TEXT NOT NULL,
    label TEXT NOT NULL,
    events TEXT NOT NULL,               -- provost::webhookEvents(), separated by spaces
    secret BLOB NOT NULL,               -- signs messages, so a hash of it would not do
    previous_secret BLOB,               -- signs too until previous_until
    previous_until INTEGER,
    enabled INTEGER NOT NULL DEFAULT 1,
    disabled_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    position INTEGER NOT NULL,          -- in the change feed: what comes after it has no message yet
    failing_since INTEGER,
    delivered_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX webhook_account ON webhook(account_id);

CREATE TABLE webhook_delivery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    webhook_id TEXT NOT NULL REFERENCES webhook(id) ON DELETE CASCADE,
    message_id TEXT NOT NULL,
    event TEXT NOT NULL,
    payload TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0,   -- provost::DeliveryState
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at INTEGER NOT NULL             -- of the next attempt; while one is under way, when that is given up for lost
);
CREATE INDEX webhook_delivery_due ON webhook_delivery(due_at) WHERE state = 0;
CREATE INDEX webhook_delivery_webhook ON webhook_delivery(webhook_id, state, id);

CREATE TABLE webhook_attempt (
    delivery_id INTEGER NOT NULL REFERENCES webhook_delivery(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    status INTEGER NOT NULL,
    duration_us INTEGER NOT NULL,
    error TEXT NOT NULL,
    PRIMARY KEY (delivery_id, number)
) WITHOUT ROWID;
