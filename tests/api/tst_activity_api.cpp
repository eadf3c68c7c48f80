// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/provost_api.h"
#include "tests/server/scim_client.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// Events, their counts and operators' changes, as the application asks the real server for them.
class TestActivityApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), m_server.errors().constData()); }
    void init();
    void requestsAreCountedByTheMinute();
    void ofOneConnectionAlone();
    void refusalsOfAKindAreOne();
    void eventsAreFiltered_data();
    void eventsAreFiltered();
    void theAuditTrailIsReadPageByPage();
    void aRangeThatIsTooLongIsRefused();

private:
    template <class Work>
    auto ask(Work work)
    {
        auto future = m_session->call(std::move(work));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            qFatal("the call never ended");
        return future.result();
    }
    [[nodiscard]] RequestCountQuery query(RequestCountQuery::Span span) const
    {
        const auto now = QDateTime::currentDateTimeUtc();
        return {{}, ConnectionId(m_idp->id()), now.addSecs(-3600), now.addSecs(60), span};
    }
    [[nodiscard]] std::pair<qint64, qint64> counted(const RequestCountQuery& query)
    {
        const auto counts = ask([query](AdminApi& api, Call call) { return api.requestCounts(query, call); });
        std::pair<qint64, qint64> sum{-1, -1};
        for (const auto& count : counts.value_or(QList<RequestCount>()))
            sum = {std::max<qint64>(0, sum.first) + count.requests, std::max<qint64>(0, sum.second) + count.refusals};
        return sum;
    }
    [[nodiscard]] QList<Event> found(const EventQuery& query)
    {
        const auto page = ask([query](AdminApi& api, Call call) { return api.events(query, call); });
        return page ? page->items : QList<Event>();
    }

    ProvostdProcess m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ScimClient> m_idp;
    QByteArray m_ana;
    int m_run = 0;
};

/// Two creations, of which the second is refused, and one read.
void TestActivityApi::init()
{
    m_session = openProvost(*ServerUrl::parse(m_server.url()), Secret::take(m_server.adminKey().toLatin1()));
    m_idp = std::make_unique<ScimClient>(m_server, u"Workforce %1"_s.arg(++m_run));
    QVERIFY(m_idp->isReady());
    m_ana = m_idp->createUser("ana@acme.example");
    QVERIFY(!m_ana.isEmpty());
    QVERIFY(m_idp->createUser("ana@acme.example").isEmpty());
    QCOMPARE(m_idp->get("/Users/" + m_ana).status, 200);
    // The console's own call counts nowhere.
    QCOMPARE(m_idp->send("GET", "/Users", {}, {{"Provost-Caller", "console"}}).status, 200);
    EventQuery all;
    all.connectionId = ConnectionId(m_idp->id());
    QTRY_COMPARE_WITH_TIMEOUT(found(all).size(), 4, 20'000);
}

void TestActivityApi::requestsAreCountedByTheMinute()
{
    const std::pair<qint64, qint64> wanted{3, 1};
    QCOMPARE(counted(query(RequestCountQuery::Span::Minute)), wanted);
    QCOMPARE(counted(query(RequestCountQuery::Span::Hour)), wanted);
}

void TestActivityApi::ofOneConnectionAlone()
{
    ScimClient other(m_server, u"Other %1"_s.arg(m_run));
    QVERIFY(!other.createUser("bob@other.example").isEmpty());
    const std::pair<qint64, qint64> wanted{3, 1};
    QCOMPARE(counted(query(RequestCountQuery::Span::Minute)), wanted);
}

void TestActivityApi::refusalsOfAKindAreOne()
{
    QVERIFY(m_idp->createUser("ana@acme.example").isEmpty());
    const auto wanted = query(RequestCountQuery::Span::Hour);
    const auto refusals = [&] {
        return ask([wanted](AdminApi& api, Call call) { return api.refusals(wanted, call); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(refusals() && !refusals()->isEmpty() && refusals()->constFirst().refusals == 2, 20'000);
    const auto all = *refusals();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().connectionId, ConnectionId(m_idp->id()));
    QCOMPARE(all.constFirst().method, u"POST"_s);
    QCOMPARE(all.constFirst().status, 409);
    QCOMPARE(all.constFirst().scimType, u"uniqueness"_s);
    QVERIFY(all.constFirst().firstAt <= all.constFirst().lastAt);
}

void TestActivityApi::eventsAreFiltered_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<int>("count");
    QTest::newRow("refused") << QByteArray("refused") << 1;
    QTest::newRow("class") << QByteArray("class") << 3;
    QTest::newRow("method") << QByteArray("method") << 2;
    QTest::newRow("resource") << QByteArray("resource") << 2;
    QTest::newRow("path") << QByteArray("path") << 1;
    QTest::newRow("search") << QByteArray("search") << 2;
    QTest::newRow("without console") << QByteArray("without console") << 3;
    QTest::newRow("another time") << QByteArray("another time") << 0;
}

void TestActivityApi::eventsAreFiltered()
{
    QFETCH(const QByteArray, filter);
    QFETCH(const int, count);
    EventQuery query;
    query.connectionId = ConnectionId(m_idp->id());
    query.errorsOnly = filter == "refused";
    query.withConsole = filter != "without console";
    if (filter == "class")
        query.statusClass = 2;
    else if (filter == "method")
        query.method = u"POST"_s;
    else if (filter == "resource")
        query.resourceId = QString::fromLatin1(m_ana);
    else if (filter == "path")
        query.pathPart = u"/Users/"_s + QString::fromLatin1(m_ana);
    else if (filter == "search")
        query.search = u"ANA@acme"_s;
    else if (filter == "another time")
        query.until = QDateTime::currentDateTimeUtc().addSecs(-3600);
    QCOMPARE(found(query).size(), count);
}

void TestActivityApi::theAuditTrailIsReadPageByPage()
{
    for (int more = 0; more < 201; ++more)
        QCOMPARE(
            m_idp->admin("POST", "/accounts", "{\"name\":\"Account " + QByteArray::number(m_run * 1000 + more) + "\"}")
                .status,
            201);
    QStringList subjects;
    QString after;
    qint64 last = std::numeric_limits<qint64>::max();
    int pages = 0;
    do {
        const auto page = ask([after](AdminApi& api, Call call) { return api.audit(after, call); });
        QVERIFY(page);
        for (const auto& entry : page->items) {
            QVERIFY(entry.id < last); // the newest first, none twice
            last = entry.id;
            subjects.append(entry.subject);
        }
        after = page->next;
        ++pages;
    } while (!after.isEmpty());
    QVERIFY(pages >= 2);
    QVERIFY(subjects.contains(u"Account %1"_s.arg(m_run * 1000)));
    QCOMPARE(subjects.constFirst(), u"Account %1"_s.arg(m_run * 1000 + 200));
}

void TestActivityApi::aRangeThatIsTooLongIsRefused()
{
    auto wanted = query(RequestCountQuery::Span::Minute);
    wanted.from = wanted.until.addDays(-8);
    const auto counts = ask([wanted](AdminApi& api, Call call) { return api.requestCounts(wanted, call); });
    QVERIFY(!counts);
    QCOMPARE(counts.error().kind, ErrorKind::Invalid);
}

QTEST_GUILESS_MAIN(TestActivityApi)
#include "tst_activity_api.moc"
