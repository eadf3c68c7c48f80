// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/patch_meaning.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

enum class On { User, Group, UnknownGroup };

/// The resource as it was: a user with one work address, and a group of 240 of whom two have names here.
KnownBefore before(On on)
{
    KnownBefore known;
    if (on == On::User)
        known.body =
            QJsonDocument::fromJson(R"({"id":"u1","userName":"ana@acme.example","active":true,"displayName":"Ana",
            "title":"Engineer","name":{"givenName":"Ana","familyName":"Silva"},
            "emails":[{"type":"work","value":"ana@acme.example","primary":true}],
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"R&D","manager":{"value":"m1"}}})")
                .object();
    if (on == On::Group) {
        known.body = QJsonObject{{u"id"_s, u"g1"_s}, {u"displayName"_s, u"Admins"_s}};
        known.members = 240;
        known.nameOf = [](const QString& id) { return id == "u1"_L1 ? u"Ana Silva"_s : QString(); };
    }
    return known;
}

/// Without the marks that keep a value's direction from its sentence.
QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class TestPatchMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSaidInSentences_data()
    {
        QTest::addColumn<On>("on");
        QTest::addColumn<QByteArray>("operations");
        QTest::addColumn<QStringList>("sentences");
        QTest::addColumn<QStringList>("strictly"); // one for each sentence, empty where the readings agree
        // Quotation marks inside JSON texts are written as JSON escapes: moc loses its way in a raw string with escaped
        // ones.
        const auto row = [](const char* name, On on, const char* operations, const QStringList& sentences,
                            const QStringList& strictly = {}) {
            QTest::newRow(name) << on << QByteArray(operations) << sentences << strictly;
        };
        const auto allOf240 =
            u"A strict reading of RFC 7644 removes all 240 member(s): it does not look at the list."_s;
        const auto textForFlag =
            u"A strict reading of RFC 7643 refuses this: active has to be true or false, not a text."_s;

        row("Entra removes a member", On::Group,
            R"([{"op":"Remove","path":"members","value":[{"$ref":null,"value":"u1"}]}])",
            {u"Removes 1 of 240 members: Ana Silva."_s}, {allOf240});
        row("Entra removes a member, nothing known", On::UnknownGroup,
            R"([{"op":"Remove","path":"members","value":[{"value":"u1"}]}])", {u"Removes 1 member(s): u1."_s},
            {u"A strict reading of RFC 7644 removes all members: it does not look at the list."_s});
        row("Entra with the flag", On::Group, R"([{"op":"remove","path":"members[value eq \u0022u1\u0022]"}])",
            {u"Removes 1 of 240 members: Ana Silva."_s});
        row("JumpCloud removes a member", On::Group, R"([{"op":"remove","path":"members","value":[{"value":"u9"}]}])",
            {u"Removes 1 of 240 members: u9."_s}, {allOf240});
        row("an empty list", On::Group, R"([{"op":"Remove","path":"members","value":[]}])",
            {u"Removes nobody: the list is empty."_s}, {allOf240});
        row("everybody", On::Group, R"([{"op":"remove","path":"members"}])", {u"Removes all 240 member(s)."_s});
        row("Entra adds", On::Group, R"([{"op":"Add","path":"members","value":[{"$ref":null,"value":"u1"}]}])",
            {u"Adds 1 member(s): Ana Silva."_s});
        row("members as texts", On::Group, R"([{"op":"add","path":"members","value":["u1","u2","u3","u4"]}])",
            {u"Adds 4 member(s)."_s});
        row("Okta's membership and rename", On::Group,
            R"([{"op":"remove","path":"members[value eq \u0022u1\u0022]"},
                {"op":"add","path":"members","value":[{"value":"u2","display":"Bob"}]},
                {"op":"replace","value":{"id":"g1","displayName":"Admins"}}])",
            {u"Removes 1 of 240 members: Ana Silva."_s, u"Adds 1 member(s): u2."_s,
             u"Repeats the group’s name Admins."_s,
             u"Changes nothing: what it names is set by the server or not known here."_s});
        row("Okta pushes now", On::Group,
            R"([{"op":"replace","path":"members","value":[{"value":"u1"},{"value":"u2"}]}])",
            {u"Replaces all 240 members by 2 member(s)."_s});
        row("Okta pushes an empty group", On::Group, R"([{"op":"replace","path":"members","value":[]}])",
            {u"Removes all 240 member(s)."_s});
        row("Entra renames", On::Group, R"([{"op":"Replace","path":"displayName","value":"Owners"}])",
            {u"Renames the group from Admins to Owners."_s});
        row("a rename of the unknown", On::UnknownGroup, R"([{"op":"replace","path":"displayName","value":"Owners"}])",
            {u"Renames the group to Owners."_s});

        row("Okta suspends", On::User, R"([{"op":"replace","value":{"active":false}}])", {u"Suspends the user."_s});
        row("Entra suspends", On::User, R"([{"op":"Replace","path":"active","value":"False"}])",
            {u"Suspends the user."_s}, {textForFlag});
        row("Entra with the flag suspends", On::User, R"([{"op":"replace","path":"active","value":false}])",
            {u"Suspends the user."_s});
        row("Entra's tutorial suspends", On::User, R"([{"op":"Replace","path":"active","value":false}])",
            {u"Suspends the user."_s});
        row("reactivates the active", On::User, R"([{"op":"Replace","path":"active","value":"True"}])",
            {u"Says that the user is active, which they are already."_s}, {textForFlag});
        row("JumpCloud, one operation each", On::User,
            R"([{"op":"replace","path":"name.givenName","value":"Anna"},{"op":"replace","path":"active","value":false}])",
            {u"Changes name.givenName from Ana to Anna."_s, u"Suspends the user."_s});
        row("Entra's work address", On::User,
            R"([{"op":"Replace","path":"emails[type eq \u0022work\u0022].value","value":"anna@acme.example"}])",
            {u"Changes emails[type eq \"work\"].value from ana@acme.example to anna@acme.example."_s});
        row("Entra adds a phone number", On::User,
            R"([{"op":"Add","path":"phoneNumbers[type eq \u0022mobile\u0022].value","value":"+1 555"}])",
            {u"Sets phoneNumbers[type eq \"mobile\"].value to +1 555."_s});
        row("Entra's dotted keys", On::User,
            R"([{"op":"replace","value":{"displayName":"Anna","name.givenName":"Anna",
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department":"Sales"}}])",
            {u"Changes displayName from Ana to Anna."_s, u"Changes name.givenName from Ana to Anna."_s,
             u"Changes department from R&D to Sales."_s},
            {{},
             u"A strict reading of RFC 7644 finds no attribute name.givenName here: it would expect an object inside "
             u"an "
             "object."_s,
             {}});
        row("Entra's manager", On::User,
            R"([{"op":"Add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager","value":"m2"}])",
            {u"Changes manager from {\"value\":\"m1\"} to {\"value\":\"m2\"}."_s},
            {u"A strict reading of RFC 7643 refuses this: manager has to be an object."_s});
        row("the validator removes the manager", On::User, R"([{"op":"Replace","path":"manager","value":""}])",
            {u"Clears manager, which was {\"value\":\"m1\"}."_s},
            {u"A strict reading of RFC 7644 stores an empty text."_s});
        row("Entra removes a title", On::User, R"([{"op":"Remove","path":"title"}])",
            {u"Clears title, which was Engineer."_s});
        row("the same again", On::User, R"([{"op":"Replace","path":"title","value":"Engineer"}])",
            {u"Repeats title, which is Engineer already."_s});
        row("addresses as a whole", On::User, R"([{"op":"replace","path":"emails","value":[{"value":"a@b.example"}]}])",
            {u"Replaces all values of emails by 1 value(s)."_s});
        row("all addresses go", On::User, R"([{"op":"remove","path":"emails"}])", {u"Removes all values of emails."_s});
        row("Okta's password", On::User, R"([{"op":"replace","value":{"password":"x"}}])",
            {u"Sets a password, which Provost takes and never keeps."_s});
        row("unknown attribute", On::User,
            R"([{"op":"Replace","path":"shoeSize","value":"42"},{"op":"Replace","path":"title","value":"CTO"}])",
            {u"Is refused, and with it the whole request: A User has no attribute \"shoeSize\"."_s,
             u"Changes title from Engineer to CTO."_s});
        row("a name with place markers", On::UnknownGroup, R"([{"op":"replace","path":"displayName","value":"%1 %n"}])",
            {u"Renames the group to %1 %n."_s});
        row("nothing", On::User, R"([])", {u"Is no PATCH that can be read: it has no operations."_s});
    }
    void isSaidInSentences()
    {
        QFETCH(const On, on);
        QFETCH(const QByteArray, operations);
        QFETCH(const QStringList, sentences);
        QFETCH(QStringList, strictly);
        const auto list = QJsonDocument::fromJson(operations);
        QVERIFY(list.isArray());
        const bool user = on == On::User;
        const auto meaning = meaningOf(user ? scim::userType() : scim::groupType(), {{u"Operations"_s, list.array()}},
                                       user ? u"u1"_s : u"g1"_s, before(on));
        QStringList said;
        QStringList strict;
        for (const auto& line : meaning.lines) {
            said.append(plain(line.sentence));
            strict.append(plain(line.strictly));
        }
        QCOMPARE(said, sentences);
        if (strictly.isEmpty())
            strictly = QStringList(said.size(), QString());
        QCOMPARE(strict, strictly);
    }

    void placesArePointedTo()
    {
        const auto meaning =
            meaningOf(scim::userType(),
                      QJsonDocument::fromJson(
                          R"({"operations":[{"op":"Replace","value":{"active":"False","shoeSize":1,"groups":[]}}]})")
                          .object(),
                      u"u1"_s);
        QCOMPARE(meaning.lines.first().pointer, u"/operations/0/value/active"_s);
        QMap<QString, PayloadMark::Kind> marks;
        for (const auto& mark : meaning.marks)
            marks.insert(mark.pointer, mark.kind);
        const QMap<QString, PayloadMark::Kind> expected{
            {u"/operations/0/op"_s, PayloadMark::Kind::Tolerated},
            {u"/operations/0/value/active"_s, PayloadMark::Kind::Tolerated},
            {u"/operations/0/value/groups"_s, PayloadMark::Kind::ReadOnly},
            {u"/operations/0/value/shoeSize"_s, PayloadMark::Kind::Unknown},
        };
        QCOMPARE(marks, expected);
    }

    void aRefusedOperationSaysSo()
    {
        const auto meaning = meaningOf(
            scim::userType(),
            QJsonDocument::fromJson(R"({"Operations":[{"op":"replace","path":"shoeSize","value":1}]})").object(),
            u"u1"_s);
        QVERIFY(meaning.lines.first().refused);
        QCOMPARE(meaning.marks.first().pointer, u"/Operations/0/path"_s);
    }

    void manyOperationsAreBounded()
    {
        QJsonArray operations;
        for (int i = 0; i < 5000; ++i)
            operations.append(QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, u"title"_s}, {u"value"_s, u"x"_s}});
        QCOMPARE(meaningOf(scim::userType(), {{u"Operations"_s, operations}}, u"u1"_s).lines.size(), 200);
    }
};

QTEST_GUILESS_MAIN(TestPatchMeaning)
#include "tst_patch_meaning.moc"
