// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/http_client.h"
#include "tests/support/provostd_process.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace provost::test;

namespace {

/// Several clients that create accounts until the server is gone, and what they were told stands.
class Writers
{
public:
    Writers(const ProvostdProcess& server, int round)
    {
        for (int i = 0; i < 4; ++i) {
            m_threads.emplace_back([this, i, round, url = server.url(), key = server.adminKey().toLatin1()] {
                writeUntilGone(HttpClient(url, key), u"round %1 writer %2 "_s.arg(round).arg(i));
            });
        }
    }
    Writers(const Writers&) = delete;
    Writers& operator=(const Writers&) = delete;
    ~Writers() { join(); }

    void waitFor(qsizetype acknowledged)
    {
        std::unique_lock lock(m_mutex);
        m_more.wait_for(lock, std::chrono::seconds(30), [&] { return m_acknowledged.size() >= acknowledged; });
    }

    /// After the server has gone.
    const QStringList& join()
    {
        for (auto& thread : m_threads)
            thread.join();
        m_threads.clear();
        return m_acknowledged;
    }

private:
    template <class Client>
    void writeUntilGone(Client&& http, const QString& prefix)
    {
        for (int i = 0;; ++i) {
            const auto name = prefix + QString::number(i);
            if (http.post("/admin/v1/accounts", {{u"name"_s, name}}).status != 201)
                return;
            const std::scoped_lock lock(m_mutex);
            m_acknowledged.append(name);
            m_more.notify_one();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_more;
    QStringList m_acknowledged;
    std::vector<std::thread> m_threads;
};

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLostByFiftyKills()
    {
        ProvostdProcess server;
        QStringList acknowledged;
        for (int round = 0; round < 50; ++round) {
            QVERIFY2(server.start(), server.errors().constData());
            Writers writers(server, round);
            writers.waitFor(QRandomGenerator::global()->bounded(1, 60));
            server.kill();
            const auto& told = writers.join();
            QVERIFY(!told.isEmpty());
            acknowledged += told;
        }
        QVERIFY2(server.start(), server.errors().constData());
        QCOMPARE(server.stop(), 0);
        const auto stored = storedNames(server.database());
        for (const auto& name : acknowledged)
            QVERIFY2(stored.contains(name), qPrintable(name));
        qInfo("%lld acknowledged, %lld stored", static_cast<long long>(acknowledged.size()),
              static_cast<long long>(stored.size()));
        QVERIFY(stored.size() >= acknowledged.size());
    }

private:
    static QSet<QString> storedNames(const TestDatabase& database)
    {
        if (!TestDatabase::isPostgresql() && database.run(u"PRAGMA integrity_check"_s) != QStringList(u"ok"_s))
            return {};
        const auto names = database.run(u"SELECT name FROM account"_s);
        return {names.cbegin(), names.cend()};
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
