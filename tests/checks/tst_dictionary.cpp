// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/dictionary.h"
#include "resources/resources.h"
#include "translations/language.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

QJsonObject entry()
{
    return {{u"id"_s, u"test.taken"_s},
            {u"kind"_s, u"event"_s},
            {u"codes"_s, QJsonArray{u"TestTaken"_s}},
            {u"idps"_s, QJsonArray{}},
            {u"title"_s, u"Taken"_s},
            {u"meaning"_s, u"It is taken."_s},
            {u"act"_s, u"idp"_s},
            {u"next"_s, u"Choose another."_s},
            {u"retries"_s, true},
            {u"heals"_s, false},
            {u"source"_s, u"https://example.com/page"_s},
            {u"asOf"_s, u"2026-11-22"_s},
            {u"match"_s, QJsonObject{{u"statuses"_s, QJsonArray{409}}, {u"detail"_s, u"\"(?<value>[^\"]+)\""_s}}},
            {u"scope"_s, u"value"_s},
            {u"sentence"_s, u"%1 is taken."_s}};
}

Result<Dictionary> parsed(const QJsonArray& entries)
{
    return Dictionary::parse(QJsonDocument(QJsonObject{{u"entries"_s, entries}}).toJson(), u"test.json"_s);
}

Event request(const QString& method, const QString& path, int status, const QString& scimType, const QString& detail)
{
    Event made;
    made.method = method;
    made.path = u"/directory/resources/scim/v2.0/c1"_s + path;
    made.status = status;
    made.scimType = scimType;
    made.detail = detail;
    return made;
}

} // namespace

class TestDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        auto loaded = Dictionary::load(QDir(u":/provost/dictionary"_s));
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().subject + u": "_s + loaded.error().detail));
        m_dictionary = *std::move(loaded);
    }

    /// Of the whole: its newest date, and another one as soon as a word of it is another. (user-needs, N1)
    void hasAVersionAsAWhole()
    {
        QDate newest;
        for (const auto& each : m_dictionary.entries())
            newest = std::max(newest, each.asOf);
        static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}\\+[0-9a-f]{8}$"_s);
        QVERIFY2(form.match(m_dictionary.version()).hasMatch(), qPrintable(m_dictionary.version()));
        QVERIFY(m_dictionary.version().startsWith(newest.toString(Qt::ISODate)));
        const QTemporaryDir copy;
        const QDir original(u":/provost/dictionary"_s);
        const auto names = original.entryList(QDir::Files);
        for (const auto& name : names)
            QVERIFY(QFile::copy(original.filePath(name), copy.filePath(name)));
        QCOMPARE(Dictionary::load(QDir(copy.path()))->version(), m_dictionary.version());
        QFile file(copy.filePath(names.constFirst()));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::ReadOnly));
        auto text = file.readAll();
        file.close();
        const auto at = text.indexOf("\"meaning\": \"") + 12;
        text[at] = text.at(at) == 'X' ? 'Y' : 'X';
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        const auto other = Dictionary::load(QDir(copy.path()));
        QVERIFY(other && other->version() != m_dictionary.version());
    }

    void hasEnoughAndEachHasASource()
    {
        QVERIFY2(m_dictionary.entries().size() >= 60, qPrintable(QString::number(m_dictionary.entries().size())));
        QSet<DictionaryEntry::Kind> kinds;
        for (const auto& each : m_dictionary.entries()) {
            kinds.insert(each.kind);
            QVERIFY2(each.source.startsWith("https://"_L1) && each.asOf.isValid(), qPrintable(each.id));
            QVERIFY2(each.asOf <= QDate::currentDate(), qPrintable(each.id));
            QVERIFY2(!each.meaning().contains("general knowledge"_L1, Qt::CaseInsensitive), qPrintable(each.id));
            for (const QString& code : each.codes)
                QVERIFY2(m_dictionary.find(code).contains(&each), qPrintable(each.id + u' ' + code));
        }
        QCOMPARE(kinds.size(), 7);
    }

    void isSaidInGerman()
    {
        QStringList english;
        for (const auto& each : m_dictionary.entries())
            english.append({each.title(), each.meaning(), each.nextStep(), each.sentence(u"x"_s)});
        const Language german({u"de"_s});
        QCOMPARE(german.name(), u"de"_s);
        qsizetype at = 0;
        for (const auto& each : m_dictionary.entries()) {
            for (const QString& text : {each.title(), each.meaning(), each.nextStep(), each.sentence(u"x"_s)})
                QVERIFY2(text != english.at(at++), qPrintable(each.id + u": "_s + text));
        }
    }

    void refusesWhatIsBroken_data()
    {
        QTest::addColumn<QJsonObject>("broken");
        const auto row = [](const char* name, const QString& member, const QJsonValue& value) {
            auto broken = entry();
            broken.insert(member, value);
            QTest::newRow(name) << broken;
        };
        const auto undefined = QJsonValue(QJsonValue::Undefined);
        row("no title", u"title"_s, undefined);
        row("no meaning", u"meaning"_s, u""_s);
        row("no next step", u"next"_s, undefined);
        row("no source", u"source"_s, undefined);
        row("a source without address", u"source"_s, u"general knowledge"_s);
        row("a source without TLS", u"source"_s, u"http://example.com"_s);
        row("no date", u"asOf"_s, undefined);
        row("no such date", u"asOf"_s, u"2026-02-30"_s);
        row("nobody of that name acts", u"act"_s, u"them"_s);
        row("no such kind", u"kind"_s, u"rumour"_s);
        row("no such identity provider", u"idps"_s, QJsonArray{u"acme"_s});
        row("no codes", u"codes"_s, QJsonArray{});
        row("a text for a flag", u"heals"_s, u"no"_s);
        row("a member that nobody knows", u"note"_s, u"x"_s);
        row("a broken expression", u"match"_s, QJsonObject{{u"statuses"_s, QJsonArray{409}}, {u"detail"_s, u"("_s}});
        row("a match of everything", u"match"_s, QJsonObject{{u"detail"_s, u"(?<value>x)"_s}});
        row("a status that is no failure", u"match"_s, QJsonObject{{u"statuses"_s, QJsonArray{200}}});
        row("a sentence without the value", u"sentence"_s, u"It is taken."_s);
        row("a value that has no scope", u"scope"_s, u"connection"_s);
        row("no match", u"match"_s, undefined);
    }
    void refusesWhatIsBroken()
    {
        QFETCH(const QJsonObject, broken);
        QVERIFY2(parsed({entry()}), "the whole entry has to be right, or this proves nothing");
        const auto result = parsed({broken});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
        QCOMPARE(result.error().subject, u"test.json"_s);
    }

    void refusesTwoOfAKind()
    {
        auto other = entry();
        QVERIFY2(!parsed({entry(), other}), "the same id");
        other.insert(u"id"_s, u"test.other"_s);
        QVERIFY2(!parsed({entry(), other}), "the same code");
        other.insert(u"codes"_s, QJsonArray{u"TestOther"_s});
        QVERIFY(parsed({entry(), other}));
        QVERIFY(!Dictionary::parse("[]", u"x"_s));
        QVERIFY(!Dictionary::load(QDir(u":/nowhere"_s)));
    }

    void codesAreFound_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("id");
        QTest::newRow("as written") << u"InvalidAnchor"_s << u"entra.invalid-anchor"_s;
        QTest::newRow("any case") << u"duplicatetargetentries"_s << u"entra.duplicate-target-entries"_s;
        QTest::newRow("with the table's line break")
            << u"SystemForCrossDomainIdentity ManagementServiceIncompatible"_s << u"entra.service-incompatible"_s;
        QTest::newRow("status") << u"429"_s << u"http.429"_s;
        QTest::newRow("scimType") << u"noTarget"_s << u"scim.noTarget"_s;
        QTest::newRow("header") << u"Retry-After"_s << u"header.retry-after"_s;
        QTest::newRow("sentence") << u"Matching user not found"_s << u"okta.matching-user-not-found"_s;
        QTest::newRow("unknown") << u"FluxCapacitorEmpty"_s << QString();
        QTest::newRow("a status that is no entry") << u"418"_s << QString();
    }
    void codesAreFound()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, id);
        const auto found = m_dictionary.find(code);
        QCOMPARE(found.isEmpty() ? QString() : found.first()->id, id);
        QVERIFY(found.size() <= 1);
    }

    void pastedTextIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("Entra with a body")
            << u"Error code SystemForCrossDomainIdentityManagementServiceIncompatible: StatusCode: BadRequest Web "
               "Response: "
               "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"status\":\"400\",\"scimType\":"
               "\"invalidPath\",\"detail\":\"x\"}. It was retried 0 times."_s
            << QStringList{u"entra.service-incompatible"_s, u"http.400"_s, u"scim.invalidPath"_s};
        QTest::newRow("Okta") << u"Automatic provisioning of user Ana to app Acme failed: Matching user not found"_s
                              << QStringList{u"okta.matching-user-not-found"_s};
        QTest::newRow("status line and header") << u"HTTP/1.1 429 Too Many Requests\nRetry-After: 60"_s
                                                << QStringList{u"http.429"_s, u"header.retry-after"_s};
        QTest::newRow("a number is not a status") << u"The group has 404 members and 409 guests."_s << QStringList{};
        QTest::newRow("a location is not a header") << u"Please change the Location of Ana."_s << QStringList{};
        QTest::newRow("part of a word") << u"SomeConflictResolver"_s << QStringList{};
        QTest::newRow("nothing known") << u"FluxCapacitorEmpty at 88"_s << QStringList{};
        QTest::newRow("nothing") << QString() << QStringList{};
    }
    void pastedTextIsUnderstood()
    {
        QFETCH(const QString, text);
        QStringList ids;
        for (const auto* found : m_dictionary.inText(text))
            ids.append(found->id);
        QTEST(ids, "ids");
    }

    void requestsAreExplained_data()
    {
        QTest::addColumn<Event>("refused");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* name, const Event& refused, const QString& id, const QString& value = {}) {
            QTest::newRow(name) << refused << id << value;
        };
        // The details are the server's own, as model/scim and server/ write them.
        row("missing member",
            request(u"PATCH"_s, u"/Groups/g1"_s, 400, u"invalidValue"_s,
                    u"The member \"u-404\" is not a user of this connection."_s),
            u"event.member-missing"_s, u"u-404"_s);
        row("user name",
            request(u"POST"_s, u"/Users"_s, 409, u"uniqueness"_s,
                    u"Another user of this connection has the userName \"ana@acme.example\"."_s),
            u"event.user-name-taken"_s, u"ana@acme.example"_s);
        row("group name",
            request(u"POST"_s, u"/Groups"_s, 409, u"uniqueness"_s,
                    u"Another group of this connection has the displayName \"Admins\"."_s),
            u"event.group-name-taken"_s, u"Admins"_s);
        row("uniqueness of another server", request(u"POST"_s, u"/Users"_s, 409, u"uniqueness"_s, u"taken"_s),
            u"scim.uniqueness"_s);
        row("paused",
            request(u"GET"_s, u"/Users"_s, 403, {},
                    u"This connection is paused. Requests are refused until it is resumed."_s),
            u"event.paused"_s);
        row("expired",
            request(u"GET"_s, u"/Users"_s, 401, {}, u"This token has expired. Generate another one and enter it."_s),
            u"event.token-expired"_s);
        row("revoked",
            request(u"GET"_s, u"/Users"_s, 401, {}, u"This token was revoked. Enter the connection's present token."_s),
            u"event.token-revoked"_s);
        row("no token",
            request(u"GET"_s, u"/Users"_s, 401, {}, u"The token is missing or not valid for this address."_s),
            u"http.401"_s);
        row("unknown attribute",
            request(u"PATCH"_s, u"/Users/u1"_s, 400, u"invalidPath"_s, u"A User has no attribute \"shoeSize\"."_s),
            u"event.unknown-attribute"_s, u"shoeSize"_s);
        row("wrong type",
            request(u"PUT"_s, u"/Users/u1"_s, 400, u"invalidValue"_s, u"\"active\" has to be true or false."_s),
            u"event.wrong-type"_s, u"active"_s);
        row("required", request(u"POST"_s, u"/Users"_s, 400, u"invalidValue"_s, u"A User needs \"userName\"."_s),
            u"event.required-missing"_s, u"userName"_s);
        row("gone", request(u"PATCH"_s, u"/Users/u9"_s, 404, {}, u"There is no User with the id \"u9\"."_s),
            u"event.gone"_s, u"u9"_s);
        row("wrong address", request(u"GET"_s, u"/scim/Users"_s, 404, {}, u"There is nothing at \"/x\"."_s),
            u"event.wrong-address"_s);
        row("bulk", request(u"POST"_s, u"/Bulk"_s, 501, {}, u"Bulk requests are not supported."_s), u"event.bulk"_s);
        row("version", request(u"PATCH"_s, u"/Users/u1"_s, 412, {}, u"The resource was changed meanwhile."_s),
            u"http.412"_s);
        row("a bare 400", request(u"POST"_s, u"/Users"_s, 400, {}, u"Flux capacitor empty."_s), {});
        row("a bare 500", request(u"POST"_s, u"/Users"_s, 500, {}, {}), {});
    }
    void requestsAreExplained()
    {
        QFETCH(const Event, refused);
        const auto found = m_dictionary.explain(refused, IdentityProvider::Okta);
        QTEST(found ? found->entry->id : QString(), "id");
        QTEST(found ? found->value : QString(), "value");
    }

private:
    Dictionary m_dictionary;
};

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
