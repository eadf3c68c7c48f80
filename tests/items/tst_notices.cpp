// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/notices.h"
#include "tests/items/records.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

/// Which needs are worth a notification on the desktop.
class TestNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsThereAtFirstGivesNone();
    void fiveHundredFailuresInAMinuteGiveOne();
    void aNeedIsToldOnceAndItsEndToo();
    void quietHoursAreKept_data();
    void quietHoursAreKept();
    void noTextHoldsANameOrToken();

private:
    [[nodiscard]] static Need need(const QString& key, Need::Kind kind = Need::Kind::Refused)
    {
        return {key, kind, ConnectionId(u"c1"_s), u"Entra refuses Ana Silva at pvt_12345678"_s, u"Acme workforce"_s};
    }
    /// Nothing needs anybody, and the server has said all.
    void begin()
    {
        m_notices->take({});
        m_now = m_now.addSecs(100);
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList found;
        for (const auto& call : *m_told)
            found.append(call.constFirst().toString());
        return found;
    }

    QDateTime m_now;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<QSignalSpy> m_told;
};

void TestNotices::init()
{
    m_now = tests::noon();
    m_notices = std::make_unique<Notices>([this] { return m_now; });
    m_told = std::make_unique<QSignalSpy>(m_notices.get(), &Notices::noticed);
}

void TestNotices::whatIsThereAtFirstGivesNone()
{
    m_notices->take({need(u"a"_s)});
    m_notices->take({need(u"a"_s)});
    QCOMPARE(m_told->size(), 0);
}

void TestNotices::fiveHundredFailuresInAMinuteGiveOne()
{
    begin();
    QList<Need> needs;
    for (int i = 0; i < 500; ++i) {
        needs.append(need(QString::number(i)));
        m_now = m_now.addMSecs(120);
        m_notices->take(needs);
    }
    QCOMPARE(texts(), QStringList{u"An identity provider’s requests are refused."_s});
    m_now = m_now.addSecs(600); // what came in between is told together
    m_notices->take(needs);
    QCOMPARE(m_told->size(), 2);
    QVERIFY(texts().constLast().startsWith(u"499 "_s));
}

void TestNotices::aNeedIsToldOnceAndItsEndToo()
{
    begin();
    m_notices->take({need(u"a"_s, Need::Kind::TokenEnds)});
    m_now = m_now.addSecs(600);
    m_notices->take({need(u"a"_s, Need::Kind::TokenEnds)});
    m_notices->take({});
    QCOMPARE(texts(), (QStringList{u"A token ends soon."_s, u"Nothing needs you in Provost any more."_s}));
    m_notices->restart();
    m_now = m_now.addSecs(600);
    m_notices->take({need(u"b"_s)});
    QCOMPARE(m_told->size(), 2);
}

void TestNotices::quietHoursAreKept_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<QTime>("at");
    QTest::addColumn<bool>("quiet");
    QTest::newRow("in the night") << QTime(20, 0) << QTime(7, 0) << QTime(23, 30) << true;
    QTest::newRow("after midnight") << QTime(20, 0) << QTime(7, 0) << QTime(3, 0) << true;
    QTest::newRow("in the morning") << QTime(20, 0) << QTime(7, 0) << QTime(7, 0) << false;
    QTest::newRow("at noon") << QTime(12, 0) << QTime(13, 0) << QTime(12, 59) << true;
}

void TestNotices::quietHoursAreKept()
{
    QFETCH(const QTime, from);
    QFETCH(const QTime, until);
    QFETCH(const QTime, at);
    QFETCH(const bool, quiet);
    m_now = QDateTime(QDate(2026, 11, 22), at);
    m_notices->setQuietHours(QuietHours{from, until});
    m_now = m_now.addSecs(-100);
    m_notices->take({});
    m_now = m_now.addSecs(100);
    m_notices->take({need(u"a"_s)});
    QCOMPARE(m_told->isEmpty(), quiet);
}

void TestNotices::noTextHoldsANameOrToken()
{
    for (const auto kind : {Need::Kind::Refused, Need::Kind::Held, Need::Kind::NoToken, Need::Kind::TokenEnds,
                            Need::Kind::TokenLost, Need::Kind::Late, Need::Kind::SeatsAreFull, Need::Kind::RuleWaits}) {
        init();
        begin();
        m_notices->take({need(u"a"_s, kind)});
        for (const auto& text : texts())
            QCOMPARE(text, noticeText(kind)); // of a closed list, into which nothing is put
        m_now = m_now.addSecs(600);
        m_notices->take({need(u"a"_s, kind), need(u"b"_s), need(u"c"_s)});
        for (const auto& text : texts())
            QVERIFY(!text.contains(u"Silva"_s) && !text.contains(u"pvt_"_s) && !text.contains(u"Acme"_s));
    }
}

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
