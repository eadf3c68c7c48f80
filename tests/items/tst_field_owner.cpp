// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/connection_health.h"
#include "model/items/field_owner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace provost;

/// Whose each field of a user is. (user-needs, N19)
class TestFieldOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsOwner_data();
    void everyFieldHasItsOwner();
    void theStateIsOfWhoDecidesItLast();
    void theExactAttributeIsNamed();
    void anOverrideSaysUntilWhen();
};

namespace {

constexpr int fields = 20;

Connection fed()
{
    Connection connection;
    connection.id = ConnectionId(u"okta"_s);
    connection.idp = IdentityProvider::Okta;
    return connection;
}

User fedBy(const Connection& connection)
{
    User user;
    user.id = UserId(u"ana"_s);
    user.connectionId = connection.id;
    return user;
}

} // namespace

void TestFieldOwner::everyFieldHasItsOwner_data()
{
    QTest::addColumn<UserField>("field");
    QTest::addColumn<FieldOwner>("owner");
    QTest::addColumn<FieldOwner>("withoutConnection");
    using enum UserField;
    int rows = 0;
    const auto row = [&rows](const char* name, UserField field, FieldOwner owner, FieldOwner without) {
        QTest::newRow(name) << field << owner << without;
        ++rows;
    };
    const auto fromOutside = [row](const char* name, UserField field) {
        row(name, field, FieldOwner::IdentityProvider, FieldOwner::Nobody);
    };
    fromOutside("display name", DisplayName);
    fromOutside("given name", GivenName);
    fromOutside("family name", FamilyName);
    fromOutside("email", Email);
    fromOutside("user name", UserName);
    fromOutside("title", Title);
    fromOutside("department", Department);
    fromOutside("external id", ExternalId);
    fromOutside("groups", Groups);
    row("state", State, FieldOwner::IdentityProvider, FieldOwner::Provost);
    for (const auto& [name, field] : {std::pair("account", Account), std::pair("connection", UserField::Connection),
                                      std::pair("id", Id), std::pair("sessions", Sessions)})
        row(name, field, FieldOwner::Provost, FieldOwner::Provost);
    for (const auto& [name, field] :
         {std::pair("roles", Roles), std::pair("seat", Seat), std::pair("created", CreatedAt),
          std::pair("changed", ChangedAt), std::pair("deleted", DeletedAt), std::pair("purged", PurgeAt)})
        row(name, field, FieldOwner::Computed, FieldOwner::Computed);
    QCOMPARE(rows, fields);
}

void TestFieldOwner::everyFieldHasItsOwner()
{
    QFETCH(const UserField, field);
    QFETCH(const FieldOwner, owner);
    QFETCH(const FieldOwner, withoutConnection);
    Directory directory;
    directory.upsertConnections({fed()});
    auto user = fedBy(fed());
    QCOMPARE(ownerOf(field, user, directory), owner);
    QVERIFY(!ownerWord(owner).isEmpty() && !ownerSentence(field, user, directory).isEmpty());
    user.connectionId.reset();
    QCOMPARE(ownerOf(field, user, directory), withoutConnection);
    QVERIFY(!ownerSentence(field, user, directory).isEmpty());
}

void TestFieldOwner::theStateIsOfWhoDecidesItLast()
{
    Directory directory;
    auto connection = fed();
    connection.operations.deactivateUsers = false;
    directory.upsertConnections({connection});
    QCOMPARE(ownerOf(UserField::State, fedBy(connection), directory), FieldOwner::Provost);
}

void TestFieldOwner::theExactAttributeIsNamed()
{
    Directory directory;
    directory.upsertConnections({fed()});
    const auto sentence = ownerSentence(UserField::GivenName, fedBy(fed()), directory);
    QVERIFY2(sentence.contains(u"Okta"_s) && sentence.contains(u"name.givenName"_s), qPrintable(sentence));
}

void TestFieldOwner::anOverrideSaysUntilWhen()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    auto entra = fed();
    entra.idp = IdentityProvider::EntraId;
    entra.firstRequestAt = now.addDays(-1);
    entra.lastRequestAt = now.addSecs(-600);
    QCOMPARE(overriddenUntil(entra, now),
             u"Microsoft Entra ID comes with its next cycle, at about 22 Nov 2026, 12:30\u00a0UTC."_s);
    entra.lastRequestAt = now.addDays(-1);
    QVERIFY(overriddenUntil(entra, now).contains(u"is not known"_s));
    auto other = fed();
    QVERIFY(overriddenUntil(other, now).contains(u"when something changes there"_s)); // Okta
    other.idp = IdentityProvider::Custom;
    QVERIFY(overriddenUntil(other, now).contains(u"not documented"_s));
}

QTEST_GUILESS_MAIN(TestFieldOwner)
#include "tst_field_owner.moc"
