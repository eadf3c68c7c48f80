// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/drift.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;

namespace {

User person(int number)
{
    User user;
    user.id = UserId(u"id-%1"_s.arg(number));
    user.userName = u"person%1@acme.example"_s.arg(number);
    user.email = user.userName;
    user.displayName = u"Person %1"_s.arg(number);
    user.givenName = u"Person"_s;
    user.familyName = QString::number(number);
    user.department = u"Sales"_s;
    return user;
}

QList<User> people(int count)
{
    QList<User> users;
    for (int number = 1; number <= count; ++number)
        users.append(person(number));
    return users;
}

EachUser each(const QList<User>& users)
{
    return [users](const std::function<void(const User&)>& visit) {
        for (const auto& user : users)
            visit(user);
    };
}

QByteArray entraList(const QList<User>& users)
{
    QByteArray csv =
        "\xef\xbb\xbfuserPrincipalName,displayName,surname,mail,givenName,id,department,accountEnabled\r\n";
    for (const auto& user : users)
        csv += (u"%1,\"%2\",%3,%4,%5,entra-%3,%6,%7\r\n"_s)
                   .arg(user.userName.toUpper(), user.displayName, user.familyName, user.email, user.givenName)
                   .arg(user.department, user.state == UserState::Active ? u"True"_s : u"False"_s)
                   .toUtf8();
    return csv;
}

QList<DriftLine> linesOf(const Drift& drift, DriftLine::Kind kind)
{
    QList<DriftLine> found;
    std::ranges::copy_if(drift.lines, std::back_inserter(found),
                         [kind](const DriftLine& line) { return line.kind == kind; });
    return found;
}

} // namespace

/// A list of people from an identity provider against the users of a server. (user-needs, N25)
class TestDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsOfProductsAreKnown_data();
    void headingsOfProductsAreKnown();
    void whatIsNoListIsRefused_data();
    void whatIsNoListIsRefused();
    void plantedDifferencesAreFound();
    void aWrongKeyIsDoubted();
    void whoIsDeletedIsNotThere();
    void anyEmailAddressIsThePersons();
    void twentyThousandAreComparedInTime();
};

void TestDrift::headingsOfProductsAreKnown_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("active");
    QTest::newRow("Entra ID") << QByteArray("userPrincipalName,displayName,mail,givenName,surname,accountEnabled\n"
                                            "ana@acme.example,Ana Silva,a.silva@acme.example,Ana,Silva,False\n")
                              << u"Microsoft Entra ID"_s << u"false"_s;
    QTest::newRow("Okta")
        << QByteArray("\"Login\",\"Email\",\"First name\",\"Last name\",\"Status\"\n"
                      "\"ana@acme.example\",\"a.silva@acme.example\",\"Ana\",\"Silva\",\"PASSWORD_EXPIRED\"\n")
        << u"Okta"_s << u"true"_s;
    QTest::newRow("OneLogin") << QByteArray("First Name,Last Name,Email,Username,Status\n"
                                            "Ana,Silva,a.silva@acme.example,ana@acme.example,Suspended\n")
                              << u"OneLogin"_s << u"false"_s;
    QTest::newRow("SCIM") << QByteArray("name.familyName,name.givenName,userName,emails.value,active\n"
                                        "Silva,Ana,ana@acme.example,a.silva@acme.example,true\n")
                          << QString() << u"true"_s;
}

void TestDrift::headingsOfProductsAreKnown()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, product);
    QFETCH(QString, active);
    const auto list = readIdpPeople(csv);
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    QCOMPARE(list->product, product);
    QCOMPARE(list->people.size(), 1);
    const auto& ana = list->people.constFirst();
    QCOMPARE(ana.line, 2);
    QCOMPARE(ana.value(PersonField::UserName), u"ana@acme.example"_s);
    QCOMPARE(ana.value(PersonField::Email), u"a.silva@acme.example"_s);
    QCOMPARE(ana.value(PersonField::GivenName), u"Ana"_s);
    QCOMPARE(ana.value(PersonField::FamilyName), u"Silva"_s);
    QCOMPARE(ana.value(PersonField::Active), active);
}

void TestDrift::whatIsNoListIsRefused_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no column for who it is") << QByteArray("department,title\nSales,Chef\n");
    QTest::newRow("semicolons") << QByteArray("userName;email\nana;ana@acme.example\n");
    QTest::newRow("an open quote") << QByteArray("userName\n\"ana\n");
}

void TestDrift::whatIsNoListIsRefused()
{
    QFETCH(QByteArray, csv);
    const auto list = readIdpPeople(csv);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::Invalid);
}

/// Three are missing on the server, two are there alone, and five differ.
void TestDrift::plantedDifferencesAreFound()
{
    auto here = people(100);
    auto there = here;
    here.remove(10, 3);
    there.remove(50, 2);
    for (int at = 60; at < 65; ++at)
        there[at].department = u"Marketing"_s;
    there[60].state = UserState::Suspended;
    const auto list = readIdpPeople(entraList(there));
    QVERIFY(list);
    const auto drift = compareWithList(*list, each(here));
    QCOMPARE(drift.key, PersonField::UserName);
    QCOMPARE(drift.onlyThere, 3);
    QCOMPARE(drift.onlyHere, 2);
    QCOMPARE(drift.differs, 5);
    QCOMPARE(drift.same, 90);
    QVERIFY(!drift.isDoubtful());
    const auto missing = linesOf(drift, DriftLine::Kind::OnlyThere);
    QCOMPARE(missing.constFirst().name, u"Person 11"_s);
    QCOMPARE(missing.constFirst().line, 12);
    QVERIFY(missing.constFirst().userId.isEmpty());
    QCOMPARE(linesOf(drift, DriftLine::Kind::OnlyHere).constFirst().userId, UserId(u"id-51"_s));
    const auto differ = linesOf(drift, DriftLine::Kind::Differs);
    QCOMPARE(differ.constFirst().differences.size(), 2);
    QCOMPARE(differ.constLast().differences, QList({FieldDrift{PersonField::Department, u"Marketing"_s, u"Sales"_s}}));
}

void TestDrift::aWrongKeyIsDoubted()
{
    const auto users = people(50);
    const auto list = readIdpPeople(entraList(users));
    QVERIFY(list);
    const auto right = compareWithList(*list, each(users));
    QCOMPARE(right.keys, QList({PersonField::UserName, PersonField::Email, PersonField::ExternalId}));
    QCOMPARE(right.same, 50);
    const auto wrong = compareWithList(*list, each(users), PersonField::ExternalId);
    QCOMPARE(wrong.key, PersonField::ExternalId);
    QVERIFY(wrong.isDoubtful());
    QCOMPARE(wrong.unmatchedPercent(), 100);
    QCOMPARE(wrong.onlyHere, 50);
}

void TestDrift::whoIsDeletedIsNotThere()
{
    auto users = people(2);
    const auto list = readIdpPeople(entraList(users));
    users[0].state = UserState::Deleted;
    const auto drift = compareWithList(*list, each(users));
    QCOMPARE(drift.onlyThere, 1);
    QCOMPARE(drift.same, 1);
    QCOMPARE(drift.onlyHere, 0);
}

void TestDrift::anyEmailAddressIsThePersons()
{
    auto users = people(1);
    const auto list = readIdpPeople("email,userName\nold@acme.example,person1@acme.example\n");
    users[0].furtherEmails = QStringList{u"Old@acme.example"_s};
    QCOMPARE(compareWithList(*list, each(users)).same, 1);
    users[0].furtherEmails.clear();
    QCOMPARE(compareWithList(*list, each(users)).differs, 1);
    const auto twice = readIdpPeople("userName\nperson1@acme.example\nPERSON1@acme.example\n\n");
    const auto drift = compareWithList(*twice, each(users));
    QCOMPARE(drift.same, 1);
    QCOMPARE(drift.twice, 1);
    QCOMPARE(drift.onlyThere, 0);
}

void TestDrift::twentyThousandAreComparedInTime()
{
    constexpr int many = 20'000;
    const auto users = people(many);
    const auto csv = entraList(users);
    QElapsedTimer took;
    took.start();
    const auto list = readIdpPeople(csv);
    QVERIFY(list);
    const auto drift = compareWithList(*list, each(users));
    qInfo("20 000 against 20 000: %lld ms", took.elapsed());
    QVERIFY(took.elapsed() < 5'000);
    QCOMPARE(drift.same, many);
}

QTEST_APPLESS_MAIN(TestDrift)
#include "tst_drift.moc"
