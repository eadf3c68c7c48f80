// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/user_text.h"
#include "model/wire/user_text_reader.h"
#include "model/wire/wire.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

QJsonObject objectOf(const QByteArray& json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    return problem.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

User plainUser()
{
    User user;
    user.id = UserId(u"u"_s);
    user.accountId = AccountId(u"a"_s);
    return user;
}

User fullUser()
{
    auto full = plainUser();
    full.connectionId = ConnectionId(u"c"_s);
    full.connectionName = u"Tab\t, \"quotes\", \\ and \u0001 and 王伟 🙂"_s;
    full.accountName = full.userName = full.displayName = u"a/b"_s;
    full.givenName = u"g"_s;
    full.familyName = u"f"_s;
    full.email = u"e"_s;
    full.furtherEmails = {u"one"_s, u"two"_s};
    full.externalId = u"x"_s;
    full.title = u"t"_s;
    full.department = u"d"_s;
    full.state = UserState::Deleted;
    full.roles = {RoleId(u"r"_s), RoleId(u"s"_s)};
    full.createdAt = QDateTime(QDate(1969, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
    full.changedAt = QDateTime(QDate(2024, 2, 29), QTime(7, 8, 9, 10), Qt::UTC);
    full.deletedAt = QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
    full.purgeAt = QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC);
    full.former = {{IdentifierKind::Email, u"old@mail"_s, full.changedAt}};
    return full;
}

} // namespace

/// Users as text: the same as their objects, both ways.
class TestUserText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usersAsTextAreTheSame();
    void usersAreReadFromTextAsFromObjects_data();
    void usersAreReadFromTextAsFromObjects();
    void timesAreWrittenAsQtWritesThem();
    void whatIsNoTimeIsNotRead();
};

void TestUserText::usersAsTextAreTheSame()
{
    const auto plain = plainUser();
    const auto full = fullUser();
    for (const auto& user : {plain, full}) {
        QByteArray json;
        wire::appendUser(json, user);
        QCOMPARE(objectOf(json), wire::toJson(user));
    }
    const Page<User> page{{plain, full}, 7, u"next \""_s};
    QCOMPARE(objectOf(wire::textOf(page)), wire::toJson(page));
    QCOMPARE(objectOf(wire::textOf(Page<User>())), wire::toJson(Page<User>()));
    const auto found = objectOf(wire::textOf(page, u"old"_s)).value(u"items"_s).toArray();
    QVERIFY(found[0][u"formerMatch"_s].isUndefined());
    QCOMPARE(found[1][u"formerMatch"_s].toObject(), wire::toJson(full.former.first()));
}

void TestUserText::usersAreReadFromTextAsFromObjects_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isRead");
    const auto user = fullUser();
    QByteArray whole;
    wire::appendUser(whole, user);
    QTest::newRow("whole") << whole << true;
    QTest::newRow("as Qt writes it") << QJsonDocument(wire::toJson(user)).toJson(QJsonDocument::Compact) << true;
    auto plain = user;
    plain.connectionId.reset();
    plain.furtherEmails.clear();
    plain.former.clear();
    plain.roles.clear();
    plain.deletedAt = plain.purgeAt = std::nullopt;
    plain.createdAt = plain.changedAt = {};
    plain.title = QString(wire::maxShownText + 5, u'x');
    QByteArray bare;
    wire::appendUser(bare, plain);
    QTest::newRow("bare") << bare << true;
    const auto with = [&](const QByteArray& before, const QByteArray& after) {
        auto json = whole;
        json.replace(before, after);
        if (json == whole)
            qFatal("%s is nowhere", before.constData());
        return json;
    };
    QTest::newRow("other escapes") << with("Tab", R"(\/\n\u0041)") << true;
    QTest::newRow("escaped letters") << with("Tab", R"(\u738b\ud83d\ude42)") << true;
    QTest::newRow("spaces") << with(",\"email\":", ", \"email\": ") << true;
    QTest::newRow("a new member") << with("{\"accountId\"", "{\"a\":1,\"accountId\"") << true;
    QTest::newRow("twice") << with("\"title\"", "\"title\":\"other\",\"title\"") << false;
    QTest::newRow("a member is missing") << with("\"title\"", "\"tilte\"") << false;
    QTest::newRow("no text") << with("\"title\":\"", "\"title\":1,\"x\":\"") << false;
    QTest::newRow("no id") << with('"' + user.id.text().toUtf8() + '"', "\"\"") << false;
    QTest::newRow("an unknown word") << with("\"state\":\"", "\"state\":\"un") << false;
    QTest::newRow("no time") << with("\"changedAt\":\"", "\"changedAt\":\"x") << false;
    QTest::newRow("no UTF-8") << with("Tab", "\xC3(") << false;
    QTest::newRow("a control character") << with("Tab", "\x01") << false;
    for (qsizetype size = 0; size < whole.size(); size += 7)
        QTest::addRow("cut at %d", int(size)) << whole.first(size) << false;
}

void TestUserText::usersAreReadFromTextAsFromObjects()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isRead);
    wire::UserTextReader reader;
    QVERIFY(!reader.user("{")); // what was wrong before is forgotten
    const auto read = reader.user(json);
    QCOMPARE(read.has_value(), isRead);
    const auto inPage = "{\"items\":[" + json + ',' + json + "],\"next\":\"n\",\"total\":12}";
    const auto page = reader.page(inPage);
    QCOMPARE(page.has_value(), isRead);
    if (!isRead)
        return;
    QCOMPARE(*read, wire::fromJson<User>(objectOf(json)).value());
    QCOMPARE(*page, wire::pageFromJson<User>(objectOf(inPage)).value());
    for (const QByteArray end : {"", " ", ",", "}", "{}"}) {
        QCOMPARE(reader.page(inPage + end).has_value(), end.trimmed().isEmpty());
        QCOMPARE(reader.user(json + end).has_value(), end.trimmed().isEmpty());
    }
    QCOMPARE(reader.page(R"({"total":0,"next":"","later":{"a":[1]},"items":[]})"), Page<User>());
    QCOMPARE(reader.page(R"({"items":[],"next":"","total":0})"), Page<User>());
    for (const QByteArray other : {R"({"items":[],"next":"","total":-1})", R"({"items":[],"next":"","total":1.5})",
                                   R"({"items":[],"next":"","total":})", R"({"items":[],"next":0,"total":1})",
                                   R"({"items":[],"next":""})", R"({"next":"","total":1})", "[]", ""})
        QVERIFY(!reader.page(other));
}

void TestUserText::timesAreWrittenAsQtWritesThem()
{
    QList<QDateTime> times{QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC),
                           QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC),
                           QDateTime(QDate(1969, 12, 31), QTime(23, 59, 59, 999), Qt::UTC),
                           QDateTime(QDate(2024, 2, 29), QTime(12, 0), Qt::OffsetFromUTC, 3600),
                           QDateTime(QDate(10'000, 1, 1), QTime(0, 0), Qt::UTC),
                           QDateTime()};
    for (qint64 step = -40; step < 80; ++step)
        times.append(QDateTime::fromMSecsSinceEpoch(step * 31'234'567'891, Qt::UTC));
    for (const auto& time : times) {
        const auto text = wire::timeToText(time);
        QCOMPARE(text, time.toUTC().toString(Qt::ISODateWithMs));
        if (text.size() == 24)
            QCOMPARE(wire::timeFromText(text, u"at"_s).value(), time.toUTC());
    }
}

void TestUserText::whatIsNoTimeIsNotRead()
{
    for (const auto& text :
         {u"2n26-01-02T03:04:05.678Z"_s, u"0000-01-02T03:04:05.678Z"_s, u"2026-0x-02T03:04:05.678Z"_s,
          u"2026-01-32T03:04:05.678Z"_s, u"2026-01-02T03:60:05.678Z"_s, u"2026-01-02T03:04:05.6-8Z"_s})
        QVERIFY2(!wire::timeFromText(text, u"at"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestUserText)
#include "tst_user_text.moc"
