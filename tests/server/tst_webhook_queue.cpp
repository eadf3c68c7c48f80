// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/accounts.h"
#include "server/storage/change_feed.h"
#include "server/storage/storage.h"
#include "server/storage/webhook_queue.h"
#include "server/storage/webhooks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::server;

namespace {

qint64 countOf(Storage& storage, QLatin1StringView statement)
{
    qint64 count = -1;
    const auto read = storage.writeNow([&](Sql& sql) {
        return sql.each(statement, {}, [&](const Row& row) {
            count = row.integer(0);
            return false;
        });
    });
    return read ? count : -1;
}

} // namespace

class TestWebhookQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// More changes than may wait become messages all the same, a part after the other, and the log forgets old ones.
    void aWebhookQueueHasABound()
    {
        QTemporaryDir folder;
        const auto opened = Storage::open({.database = folder.filePath(u"provost.db"_s)});
        QVERIFY(opened);
        Storage* storage = opened->get();
        constexpr int changes = 2500;
        QVERIFY(storage->writeNow([](Sql& sql) -> Result<void> {
            const auto account = Accounts(sql).add(u"Acme"_s, 0);
            const auto hook = Webhooks(sql).add({account->id, u"https://example.com/"_s, {}, {u"user.changed"_s}},
                                                "key", u"Ann"_s, 0);
            for (int i = 0; i < changes && hook; ++i) {
                if (auto added = ChangeFeed(sql).add(0, Change::Kind::Upserted, Change::Resource::User, u"u%1"_s.arg(i),
                                                     account->id);
                    !added)
                    return added;
            }
            return hook ? Result<void>() : tl::unexpected(hook.error());
        }));
        const auto waiting = [&] {
            return countOf(*storage, "SELECT count(*) FROM webhook_delivery WHERE state = 0"_L1);
        };
        const auto fill = [&] {
            QVERIFY(storage->writeNow([](Sql& sql) -> Result<void> {
                for (int i = 0; i < 10; ++i)
                    (void)WebhookQueue(sql, 1).fill();
                return {};
            }));
        };
        fill();
        QCOMPARE(waiting(), WebhookLimits().waiting);
        for (int round = 0; round < 3; ++round) {
            QVERIFY(storage->writeNow([](Sql& sql) -> Result<void> {
                WebhookQueue queue(sql, 1);
                for (auto due = queue.take(100, {}); due && !due->empty(); due = queue.take(100, {})) {
                    for (const auto& delivery : *due) {
                        if (auto done = queue.finish(delivery, {204, {}, {}}, 0); !done)
                            return done;
                    }
                }
                return {};
            }));
            fill();
        }
        QCOMPARE(waiting(), 0);
        QCOMPARE(countOf(*storage, "SELECT max(id) FROM webhook_delivery"_L1), changes);
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM webhook_delivery"_L1), WebhookLimits().kept);
        QCOMPARE(countOf(*storage, "SELECT count(*) FROM webhook_attempt"_L1), WebhookLimits().kept);
    }
};

QTEST_GUILESS_MAIN(TestWebhookQueue)
#include "tst_webhook_queue.moc"
