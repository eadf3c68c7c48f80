// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/connection_health.h"
#include "model/items/token_board_model.h"
#include "model/items/token_cells.h"
#include "model/items/token_dates.h"
#include "model/items/token_reminders.h"
#include "tests/items/records.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

Token used(const QString& id, const QString& connection)
{
    auto token = tests::token(id, connection);
    token.lastUsedAt = tests::noon().addSecs(-60);
    return token;
}

/// Lines that were folded are whole again (RFC 5545 section 3.1).
QList<QByteArray> unfolded(QByteArray text)
{
    return text.replace("\r\n ", "").split('\n');
}

} // namespace

/// When tokens end, or somebody wants to be reminded of them.
class TestTokenDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDistanceHasAStateOfItsOwn_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Emphasis>("emphasis");
        QTest::addColumn<bool>("pill");
        QTest::addColumn<bool>("alarm");
        QTest::newRow("T-30") << 30 << u"30 day(s)"_s << Emphasis::Plain << false << false;
        QTest::newRow("T-7") << 7 << u"7 day(s)"_s << Emphasis::Warning << true << false;
        QTest::newRow("T-1") << 1 << u"1 day(s)"_s << Emphasis::Bad << true << true;
        QTest::newRow("T+0") << 0 << u"expired"_s << Emphasis::Muted << false << false;
    }

    void eachDistanceHasAStateOfItsOwn()
    {
        QFETCH(const int, days);
        QFETCH(const QString, text);
        QFETCH(const Emphasis, emphasis);
        QFETCH(const bool, pill);
        QFETCH(const bool, alarm);
        auto token = used(u"t1"_s, u"c1"_s);
        token.expiresAt = tests::noon().addDays(days);
        const auto cell = tokenExpiryCell(token, tests::noon());
        QCOMPARE(cell.text, text);
        QCOMPARE(cell.emphasis, emphasis);
        QCOMPARE(cell.pill, pill);
        QCOMPARE(cell.alarm, alarm);
        auto connection = tests::connection(u"c1"_s, u"Acme"_s);
        connection.tokenExpiresAt = token.expiresAt;
        connection.liveTokens = days > 0 ? 1 : 0;
        QCOMPARE(tokenHealth(connection, tests::noon()).emphasis, emphasis);
    }

    void aReminderCountsLikeAnExpiry_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Emphasis>("emphasis");
        QTest::newRow("far") << 90 << u"reminder in 90 day(s)"_s << Emphasis::Plain;
        QTest::newRow("near") << 14 << u"reminder in 14 day(s)"_s << Emphasis::Warning;
        QTest::newRow("today") << 0 << u"reminder is due"_s << Emphasis::Warning;
        QTest::newRow("over") << -3 << u"reminder is due"_s << Emphasis::Warning;
    }

    void aReminderCountsLikeAnExpiry()
    {
        QFETCH(const int, days);
        QFETCH(const QString, text);
        QFETCH(const Emphasis, emphasis);
        const auto on = tests::noon().date().addDays(days);
        const auto cell = tokenExpiryCell(used(u"t1"_s, u"c1"_s), tests::noon(), on);
        QCOMPARE(cell.text, text);
        QCOMPARE(cell.emphasis, emphasis);
        QCOMPARE(cell.secondLine, u"no expiry"_s);
        // It stands among those that end, by its day.
        auto ends = used(u"t2"_s, u"c1"_s);
        ends.expiresAt = tests::noon().addDays(days + 2);
        QVERIFY(cell.sort.toDateTime() < *ends.expiresAt);
    }

    void remindersAreKeptAndGoWithTheirTokens()
    {
        Directory directory;
        directory.upsertConnections({tests::connection(u"c1"_s, u"Acme"_s)});
        QVariantMap kept;
        const auto keep = [&kept](const QVariantMap& values) { kept = values; };
        const auto day = tests::noon().date().addDays(9);
        {
            TokenReminders reminders(directory, {}, keep);
            QSignalSpy changed(&reminders, &TokenReminders::changed);
            reminders.set({TokenId(u"t1"_s), ConnectionId(u"c1"_s), day});
            reminders.set({TokenId(u"t1"_s), ConnectionId(u"c1"_s), day});
            reminders.set({TokenId(u"t2"_s), ConnectionId(u"c1"_s), day.addDays(-1)});
            reminders.set({TokenId(u"t3"_s), ConnectionId(u"c2"_s), day});
            QCOMPARE(changed.size(), 3);
        }
        kept.insert(u"t4"_s, u"no day at all"_s);
        kept.insert(u"t5"_s, 7);
        TokenReminders again(directory, kept, keep);
        QCOMPARE(again.all().size(), 3);
        QCOMPARE(again.all().first().token, TokenId(u"t2"_s)); // in the order of their days
        QVERIFY(again.of(TokenId(u"t1"_s)) == day);

        auto revoked = used(u"t1"_s, u"c1"_s);
        revoked.revokedAt = tests::noon();
        directory.setTokens(ConnectionId(u"c1"_s), {revoked, used(u"t2"_s, u"c1"_s)});
        QVERIFY(!again.of(TokenId(u"t1"_s)));
        QCOMPARE(again.all().size(), 2);
        auto ending = used(u"t2"_s, u"c1"_s);
        ending.expiresAt = tests::noon().addDays(50);
        directory.setTokens(ConnectionId(u"c1"_s), {ending});
        QCOMPARE(again.all().size(), 1); // of a connection whose tokens are not known
        again.remove(TokenId(u"t3"_s));
        QVERIFY(kept.isEmpty());
    }

    void aCalendarIsWhatTheStandardSays()
    {
        auto connection = tests::connection(u"c1"_s, u"Acme; the \\ workforce, "_s + QString(80, u'ä'));
        auto ends = used(u"t1"_s, u"c1"_s);
        ends.expiresAt = tests::noon().addDays(30);
        ends.label = u"of Ana Silva"_s;
        ends.createdBy = u"Olivia Owner"_s;
        const auto entry = calendarEntry(ends, connection, {}, tests::noon());
        const auto reminder = calendarEntry(used(u"t2"_s, u"c1"_s), connection, QDate(2027, 3, 31), tests::noon());
        QVERIFY(entry && reminder);
        const auto text = toCalendar({*entry, *reminder}, u"Provost tokens"_s, tests::noon());
        for (const auto& line : text.split('\n')) {
            if (line.isEmpty())
                continue;
            QVERIFY2(line.endsWith('\r') && line.size() <= 76, line.constData());
            QVERIFY2(QString::fromUtf8(line).toUtf8() == line, "no character is cut in two");
        }
        const auto lines = unfolded(text);
        QCOMPARE(lines.first(), QByteArray("BEGIN:VCALENDAR\r"));
        QCOMPARE(lines.at(lines.size() - 2), QByteArray("END:VCALENDAR\r"));
        QCOMPARE(lines.count("BEGIN:VEVENT\r"), 2);
        QCOMPARE(lines.count("END:VEVENT\r"), 2);
        QVERIFY(lines.contains("VERSION:2.0\r"));
        QVERIFY(lines.contains("UID:token-t1@c1\r"));
        QVERIFY(lines.contains("DTSTAMP:20261122T120000Z\r"));
        QVERIFY(lines.contains("DTSTART:20261222T120000Z\r"));
        QVERIFY(lines.contains("DTSTART;VALUE=DATE:20270331\r"));
        const auto summary =
            "SUMMARY:The token of Acme\\; the \\\\ workforce\\, " + QString(80, u'ä').toUtf8() + " ends\r";
        QVERIFY(lines.contains(summary));
        QVERIFY(text.contains("TRANSP:TRANSPARENT"));
        QVERIFY2(!text.contains("Ana") && !text.contains("Olivia"), "no person is named");
    }

    void whatDoesNotWorkHasNoDay()
    {
        const auto connection = tests::connection(u"c1"_s, u"Acme"_s);
        auto token = used(u"t1"_s, u"c1"_s);
        QVERIFY(!calendarEntry(token, connection, {}, tests::noon()));
        token.expiresAt = tests::noon().addDays(-1);
        QVERIFY(!calendarEntry(token, connection, {}, tests::noon()));
        token.expiresAt = tests::noon().addDays(1);
        token.revokedAt = tests::noon();
        QVERIFY(!calendarEntry(token, connection, {}, tests::noon()));
    }
};

QTEST_GUILESS_MAIN(TestTokenDates)
#include "tst_token_dates.moc"
