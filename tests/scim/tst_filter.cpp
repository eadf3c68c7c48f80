// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/fold.h"
#include "model/scim/filter.h"
#include "model/scim/filter_match.h"
#include "model/scim/json_text.h"
#include "model/scim/resource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::scim;

class FilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void refusesByType_data();
    void refusesByType();
    void matches_data();
    void matches();
    void readsTimes_data();
    void readsTimes();
    void survivesAnything();
    void foldsNames_data();
    void foldsNames();
    void placesAreFoundWhateverTheAccents_data();
    void placesAreFoundWhateverTheAccents();

private:
    static QJsonObject person();
};

QJsonObject FilterTest::person()
{
    const QByteArray body = R"({
        "userName": "Ada@Example.COM", "externalId": "Ext-7", "active": true, "title": "",
        "displayName": "Zo\u00eb Stra\u00dfe",
        "name": {"givenName": "Ada", "familyName": "Love\"lace"},
        "emails": [{"value": "ada@work.example", "type": "work", "primary": true},
                   {"value": "ada@home.example", "type": "home"}],
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":
            {"department": "R&D", "employeeNumber": "0042", "manager": {"value": "Boss-1"}}})";
    return fromJson(
        present(userType(), body, {u"ID-1"_s, u"https://h/Users/ID-1"_s, 3, 1'700'000'000'000, 1'700'000'100'500}));
}

void FilterTest::parses_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char* name, const QString& filter, const QString& canonical) {
        QTest::newRow(name) << filter << canonical;
    };
    row("comparison", u"userName eq \"a@b\""_s, u"userName eq \"a@b\""_s);
    row("operators in any case", u"userName EQ \"x\" AND title Pr"_s, u"(userName eq \"x\" and title pr)"_s);
    row("and before or", u"a eq 1 or b eq 2 and c eq 3"_s, u"(a eq 1 or (b eq 2 and c eq 3))"_s);
    row("parentheses before and", u"(a eq 1 or b eq 2) and c eq 3"_s, u"((a eq 1 or b eq 2) and c eq 3)"_s);
    row("not before and", u"not (a pr) and b pr"_s, u"(not (a pr) and b pr)"_s);
    row("not without space", u"not(a pr)"_s, u"not (a pr)"_s);
    row("value path", u"emails[type eq \"work\" and value co \"x\"]"_s,
        u"emails[(type eq \"work\" and value co \"x\")]"_s);
    row("Entra: value path that goes on", u"emails[type eq \"work\"].value eq \"x\""_s,
        u"emails[type eq \"work\"].value eq \"x\""_s);
    row("Entra: the same within and", u"active eq true and emails[type eq \"work\"].value pr"_s,
        u"(active eq true and emails[type eq \"work\"].value pr)"_s);
    row("URN-qualified", u"urn:ietf:params:scim:schemas:core:2.0:User:name.familyName sw \"a\""_s,
        u"urn:ietf:params:scim:schemas:core:2.0:User:name.familyName sw \"a\""_s);
    row("JSON escapes", u"a eq \"q\\\"b\\\\s\\u00e9\\n\""_s, u"a eq \"q\\\"b\\\\sé\\n\""_s);
    row("operators inside texts", u"a eq \"x and (y or z) ]\""_s, u"a eq \"x and (y or z) ]\""_s);
    row("Microsoft: bare word", u"name.familyName eq Employee and (a co b)"_s,
        u"(name.familyName eq \"Employee\" and a co \"b\")"_s);
    row("bare number that is an id", u"externalId eq 0042"_s, u"externalId eq \"0042\""_s);
    row("null", u"title ne null"_s, u"title ne null"_s);
    row("spaces", u"  a   eq  true  "_s, u"a eq true"_s);
}

void FilterTest::parses()
{
    QFETCH(QString, filter);
    QFETCH(QString, canonical);
    const auto parsed = parseFilter(filter);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    QCOMPARE(toText(*parsed), canonical);
    const auto again = parseFilter(toText(*parsed));
    QVERIFY(again);
    QVERIFY(*again == *parsed);
}

void FilterTest::refuses_data()
{
    QTest::addColumn<QString>("filter");
    const QStringList wrong{u""_s,
                            u"userName"_s,
                            u"userName eq"_s,
                            u"userName xx \"a\""_s,
                            u"userName eq \"a"_s,
                            u"userName eq \"\\q\""_s,
                            u"userName eq \"\\u12\""_s,
                            u"userName eq \"a\" and"_s,
                            u"userName eq \"a\" userName eq \"b\""_s,
                            u"(userName eq \"a\""_s,
                            u"userName eq \"a\")"_s,
                            u"not userName eq \"a\""_s,
                            u"emails[type eq \"work\""_s,
                            u"emails[]"_s,
                            u"emails[type eq \"work\"].value"_s,
                            u"emails[type eq \"work\"].a.b eq \"x\""_s,
                            u"name.a.b eq \"x\""_s,
                            u"\"a\" eq \"a\""_s,
                            u"userName eq and"_s,
                            u"userName pr \"x\""_s,
                            u"1a eq 2"_s};
    for (const QString& filter : wrong)
        QTest::newRow(qPrintable(filter)) << filter;
    QTest::newRow("too deep") << u"("_s.repeated(40) + u"a pr"_s + u")"_s.repeated(40);
    QTest::newRow("too long") << u"a eq \""_s + u"x"_s.repeated(9000) + u'"';
    QTest::newRow("too many conditions") << u"a pr or "_s.repeated(600) + u"a pr"_s;
}

void FilterTest::refuses()
{
    QFETCH(QString, filter);
    const auto parsed = parseFilter(filter);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().httpStatus, 400);
    QCOMPARE(parsed.error().scimType, u"invalidFilter"_s);
    QVERIFY(!parsed.error().detail.isEmpty());
}

void FilterTest::refusesByType_data()
{
    QTest::addColumn<QString>("filter");
    for (const char* filter : {"nosuch eq \"a\"", "name.nosuch eq \"a\"", "password eq \"a\"", "active gt true",
                               "x509Certificates.value ge \"a\"", "active co \"t\"", "active eq \"maybe\"",
                               "name eq \"Ada\"", "userName eq true", "meta.created gt \"yesterday\"", "title gt null",
                               "name[givenName eq \"a\"]", "emails[nosuch eq \"a\"]", "userName.value eq \"a\""})
        QTest::newRow(filter) << QString::fromLatin1(filter);
}

void FilterTest::refusesByType()
{
    QFETCH(QString, filter);
    const auto parsed = parseFilter(filter);
    QVERIFY(parsed);
    const auto bound = bindFilter(*parsed, userType());
    QVERIFY(!bound);
    QCOMPARE(bound.error().scimType, u"invalidFilter"_s);
}

void FilterTest::matches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* filter, bool expected) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << expected;
    };
    row("userName eq \"ada@example.com\"", true);
    row("USERNAME eq \"ada@example.com\"", true);
    row("urn:ietf:params:scim:schemas:core:2.0:user:UserName eq \"ADA@example.com\"", true);
    row("userName ne \"ada@example.com\"", false);
    row("externalId eq \"Ext-7\"", true);
    row("externalId eq \"ext-7\"", false);
    row("id eq \"ID-1\"", true);
    row("id eq \"id-1\"", false);
    row("active eq true", true);
    row("active eq \"True\"", true);
    row("active eq false", false);
    row("title pr", false);
    row("nickName pr", false);
    row("nickName ne \"x\"", true);
    row("nickName eq null", true);
    row("emails pr", true);
    row("emails eq \"ADA@home.example\"", true);
    row("emails.value ew \"home.example\"", true);
    row("emails.type eq \"home\" and emails.value co \"work\"", true);
    row("emails[type eq \"home\" and value co \"work\"]", false);
    row("emails[type eq \"home\" and value co \"home\"]", true);
    row("emails[type eq \"work\"].value eq \"ada@work.example\"", true);
    row("emails[type eq \"work\"].value eq \"ada@home.example\"", false);
    row("emails[primary eq \"true\"].value eq \"ada@work.example\"", true);
    row("not (emails[type eq \"other\"])", true);
    row("name.givenName sw \"AD\"", true);
    row("name.familyName eq \"love\\\"lace\"", true);
    row("displayName co \"zo\u00cb\"", true);
    row("displayName co \"zoe\"", false);
    row("meta.created eq \"2023-11-14T22:13:20Z\"", true);
    row("meta.created eq \"2023-11-14T14:13:20.0000000-08:00\"", true);
    row("meta.lastModified gt \"2023-11-14T22:15:00.4999999Z\"", true);
    row("meta.lastModified lt \"2023-11-14T23:15:00+01:00\"", false);
    row("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq \"r&d\"", true);
    row("department eq \"r&d\"", true);
    row("manager eq \"Boss-1\"", true);
    row("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value eq \"boss-1\"", false);
    row("employeeNumber eq 0042", true);
    row("id eq \"ID-1\" and manager eq \"Boss-1\"", true);
    row("userName eq \"x\" or userName sw \"ada\" and active eq true", true);
    row("(userName eq \"x\" or userName sw \"ada\") and active eq false", false);
    row("userName gt \"a\" and userName lt \"b\"", true);
}

void FilterTest::matches()
{
    QFETCH(QString, filter);
    QFETCH(bool, expected);
    const auto parsed = parseFilter(filter);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    const auto bound = bindFilter(*parsed, userType());
    QVERIFY2(bound, bound ? "" : qPrintable(bound.error().detail));
    QCOMPARE(scim::matches(*bound, person()), expected);
}

void FilterTest::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("time");
    QTest::newRow("UTC") << u"1970-01-01T00:00:01Z"_s << qint64(1000);
    QTest::newRow("milliseconds") << u"1970-01-01T00:00:01.25Z"_s << qint64(1250);
    QTest::newRow("Microsoft's seven digits") << u"1970-01-01T00:00:01.2509999Z"_s << qint64(1250);
    QTest::newRow("offset") << u"1970-01-01T01:00:01+01:00"_s << qint64(1000);
    QTest::newRow("without zone") << u"1970-01-01T00:00:01"_s << qint64(1000);
    QTest::newRow("a date is none") << u"1970-01-01"_s << qint64(-1);
    QTest::newRow("nothing") << QString() << qint64(-1);
}

void FilterTest::readsTimes()
{
    QFETCH(QString, text);
    QFETCH(qint64, time);
    QCOMPARE(timeOf(text).value_or(-1), time);
}

void FilterTest::survivesAnything()
{
    // Every prefix and every one-character damage of a filter with all constructs either parses or is refused.
    const QString whole =
        u"not (urn:a:b:2.0:User:c.d eq \"\\u00e9\\\"\" or e[f pr and (g le 1.5)].h ne null) and i gt -3"_s;
    const QString damage = u"()[]\".: \\x\u0000"_s;
    int parsed = 0;
    for (qsizetype i = 0; i <= whole.size(); ++i) {
        parsed += parseFilter(whole.first(i)) ? 1 : 0;
        for (const QChar c : damage) {
            QString broken = whole;
            parsed += parseFilter(broken.insert(i, c)) ? 1 : 0;
        }
    }
    QVERIFY(parsed > 0);
}

void FilterTest::foldsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("byCase");
    QTest::addColumn<QString>("forSearch");
    QTest::newRow("ascii") << u"Ada@X"_s << u"ada@x"_s << u"ada@x"_s;
    QTest::newRow("accent") << u"ZOË"_s << u"zoë"_s << u"zoe"_s;
    QTest::newRow("decomposed accent") << u"ZOE\u0308"_s << u"zoë"_s << u"zoe"_s;
    QTest::newRow("wide") << u"ＡＢ"_s << u"ａｂ"_s << u"ab"_s;
    QTest::newRow("sharp s") << u"STRAßE"_s << u"straße"_s << u"strasse"_s;
    QTest::newRow("capital sharp s") << u"STRAẞE"_s << u"straße"_s << u"strasse"_s;
    QTest::newRow("final sigma") << u"ΝΊΚΟΣ νίκος"_s << u"νίκοσ νίκοσ"_s << u"νικοσ νικοσ"_s;
    QTest::newRow("strokes") << u"ŁUKASZ Søren Đorđe"_s << u"łukasz søren đorđe"_s << u"lukasz soren dorde"_s;
    QTest::newRow("joined letters") << u"ÆGIR Œuvre ﬀ"_s << u"ægir œuvre ﬀ"_s << u"aegir oeuvre ff"_s;
    QTest::newRow("dots of i") << u"İnci Yılmaz"_s << u"İnci yılmaz"_s << u"inci yilmaz"_s;
    QTest::newRow("hangul stays whole") << u"한국"_s << u"한국"_s << u"한국"_s;
}

void FilterTest::foldsNames()
{
    QFETCH(QString, text);
    QFETCH(QString, byCase);
    QFETCH(QString, forSearch);
    QCOMPARE(caseKey(text), byCase);
    QCOMPARE(searchKey(text), forSearch);
}

void FilterTest::placesAreFoundWhateverTheAccents()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QFETCH(QStringList, places);
    QStringList found;
    for (const auto& [at, length] : placesOf(searchKey(key), text))
        found.append(text.sliced(at, length));
    QCOMPARE(found, places);
}

void FilterTest::placesAreFoundWhateverTheAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("nothing sought") << u"Ana"_s << u""_s << QStringList();
    QTest::newRow("not there") << u"Ana"_s << u"sil"_s << QStringList();
    QTest::newRow("case") << u"Ana SILVA"_s << u"sil"_s << QStringList{u"SIL"_s};
    QTest::newRow("an accent") << u"Tomás Basílio"_s << u"SIL"_s << QStringList{u"síl"_s};
    QTest::newRow("an accent of its own") << u"Basi\u0301lio"_s << u"sil"_s << QStringList{u"si\u0301l"_s};
    QTest::newRow("one letter that is two") << u"Anneliese Groß"_s << u"gross"_s << QStringList{u"Groß"_s};
    QTest::newRow("half of such a letter") << u"Groß"_s << u"gros"_s << QStringList{u"Groß"_s};
    QTest::newRow("twice") << u"Łaska Lana"_s << u"la"_s << QStringList{u"Ła"_s, u"La"_s};
    QTest::newRow("wide letters") << u"\uFF21\uFF4Ea"_s << u"ana"_s << QStringList{u"\uFF21\uFF4Ea"_s};
}

QTEST_GUILESS_MAIN(FilterTest)
#include "tst_filter.moc"
