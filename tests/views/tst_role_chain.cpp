// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/views/people_room.h"

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

/// Why a person has these roles: for each precedence that there is, and each way to be a member or to be given a
/// role, the role and the chain that explains it, on real servers and in the inspector. (user-needs, N7)
class TestRoleChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChainTellsWhatDecides_data();
    void theChainTellsWhatDecides();
    void cleanupTestCase() { m_room.reset(); }

private:
    /// A server of that product (`lastRule`: of one whose last rule wins, as no product that comes along does), where
    /// it has groups with three rules: members of Staff get little, members of Leads much, and a group that is not
    /// there yet everything.
    [[nodiscard]] bool enter(const QString& product);
    [[nodiscard]] bool renameLeads(const QByteArray& name)
    {
        return m_room->okta
                   ->patch("/Groups/" + m_groups.value("Leads"),
                           R"({"op":"replace","path":"displayName","value":")" + name + R"("})")
                   .status < 300;
    }

    std::unique_ptr<PeopleRoom> m_room;
    QString m_product;
    QHash<QByteArray, QByteArray> m_groups;
    int m_people = 0;
};

bool TestRoleChain::enter(const QString& product)
{
    if (m_product == product)
        return true;
    m_product = product;
    m_room = std::make_unique<PeopleRoom>();
    const bool isFormuley = product == "formuley"_L1;
    const bool isLast = product == "lastRule"_L1;
    if (!m_room->start(isLast ? u"standard"_s : product, isFormuley ? u"Enterprise"_s : QString()))
        return false;
    if (isFormuley) { // has no groups
        m_room->okta->setMount("/api/scim/v2");
        return true;
    }
    if (isLast) // taken over with the rules
        m_room->console.server.database().run(
            u"UPDATE access_policy SET precedence = %1"_s.arg(int(RolePrecedence::LastRule)));
    for (const QByteArray name : {"Staff", "Leads", "Others"})
        m_groups.insert(name, m_room->okta->createGroup(name));
    static const QHash<QString, QString> little{
        {u"standard"_s, u"viewer"_s}, {u"lastRule"_s, u"viewer"_s}, {u"frontegg"_s, u"auditor"_s}};
    const auto rule = [](const QString& group, const QString& role) {
        return QJsonObject{{u"groupName"_s, group}, {u"role"_s, role}};
    };
    const QJsonObject draft{{u"ownDefault"_s, QJsonValue()},
                            {u"rules"_s, QJsonArray{rule(u"Staff"_s, little.value(product)),
                                                    rule(u"Leads"_s, u"admin"_s), rule(u"Later"_s, u"admin"_s)}}};
    const auto path = "/connections/" + m_room->okta->id().toLatin1() + "/role-rules";
    return m_room->okta->admin("PUT", path, QJsonDocument(draft).toJson(), {{"If-Match", "*"}}).status == 200;
}

void TestRoleChain::theChainTellsWhatDecides_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QByteArrayList>("groups");
    QTest::addColumn<QString>(
        "special"); ///< what happens to the user or to Leads, or the roles that the identity provider gives
    QTest::addColumn<QString>("chain"); ///< without who pushed the user, and since when somebody is a member

    const auto add = [](const char* name, const char* product, const QByteArrayList& groups, const QString& chain,
                        const QString& special = {}) {
        QTest::addRow("%s, %s", product, name) << QString::fromLatin1(product) << groups << special << chain;
    };
    const auto none = u"none of 3 rule(s) matches"_s;
    const auto staff = u"member of Staff|rule 1: Staff → "_s;
    const auto leads = u"member of Leads|rule 2: Leads → Admin"_s;
    const auto suspended = u"suspended: who may not sign in has no role|"_s;
    const auto idle = u"|does not apply while the user is suspended"_s;

    // The first rule that matches decides.
    auto byDefault = u"default role Member, set for the whole server"_s;
    auto unused = u"|"_s + byDefault + u": not needed|effective role "_s;
    const auto firstOnly = u"|no earlier rule matches"_s;
    const auto late = u"|matches too, and an earlier one has decided"_s;
    add("in no group", "standard", {}, none + u'|' + byDefault + u"|effective role Member"_s);
    add("in another group", "standard", {"Others"}, none + u'|' + byDefault + u"|effective role Member"_s);
    add("in the first", "standard", {"Staff"}, staff + u"Viewer"_s + unused + u"Viewer"_s);
    add("in the second", "standard", {"Leads"}, leads + firstOnly + unused + u"Admin"_s);
    add("in both", "standard", {"Leads", "Staff"}, staff + u"Viewer|"_s + leads + late + unused + u"Viewer"_s);
    add("in all", "standard", {"Others", "Staff", "Leads"}, staff + u"Viewer|"_s + leads + late + unused + u"Viewer"_s);
    add("suspended", "standard", {"Staff", "Leads"},
        suspended + staff + u"Viewer"_s + idle + u'|' + leads + idle + u'|' + byDefault +
            u": not while the user is suspended|no role in force"_s,
        u"suspended"_s);
    add("in a renamed one", "standard", {"Leads"},
        u"member of Chiefs|rule 2: Chiefs → Admin"_s + firstOnly + unused + u"Admin"_s, u"renamed"_s);

    // The last rule that matches decides. Behind those of Staff and Leads stands one that waits.
    const auto lastOnly = u"|no later rule matches"_s;
    const auto early = u"|matches too, and a later one has decided"_s;
    add("in no group", "lastRule", {}, none + u'|' + byDefault + u"|effective role Member"_s);
    add("in another group", "lastRule", {"Others"}, none + u'|' + byDefault + u"|effective role Member"_s);
    add("in the first", "lastRule", {"Staff"}, staff + u"Viewer"_s + lastOnly + unused + u"Viewer"_s);
    add("in the second", "lastRule", {"Leads"}, leads + lastOnly + unused + u"Admin"_s);
    add("in both", "lastRule", {"Leads", "Staff"},
        staff + u"Viewer"_s + early + u'|' + leads + lastOnly + unused + u"Admin"_s);
    add("in all", "lastRule", {"Others", "Staff", "Leads"},
        staff + u"Viewer"_s + early + u'|' + leads + lastOnly + unused + u"Admin"_s);
    add("suspended", "lastRule", {"Staff", "Leads"},
        suspended + staff + u"Viewer"_s + idle + u'|' + leads + idle + u'|' + byDefault +
            u": not while the user is suspended|no role in force"_s,
        u"suspended"_s);
    add("in a renamed one", "lastRule", {"Leads"},
        u"member of Chiefs|rule 2: Chiefs → Admin"_s + lastOnly + unused + u"Admin"_s, u"renamed"_s);

    // The default role and those of every rule that matches.
    byDefault = u"|default role Read only, set for the whole server"_s;
    const auto plus = byDefault + u"|effective role "_s;
    add("in no group", "frontegg", {}, none + plus + u"Read only"_s);
    add("in another group", "frontegg", {"Others"}, none + plus + u"Read only"_s);
    add("in the first", "frontegg", {"Staff"}, staff + u"Auditor"_s + plus + u"Auditor, Read only"_s);
    add("in the second", "frontegg", {"Leads"}, leads + plus + u"Admin, Read only"_s);
    add("in both", "frontegg", {"Leads", "Staff"},
        staff + u"Auditor|"_s + leads + plus + u"Admin, Auditor, Read only"_s);
    add("in all", "frontegg", {"Others", "Staff", "Leads"},
        staff + u"Auditor|"_s + leads + plus + u"Admin, Auditor, Read only"_s);
    add("suspended", "frontegg", {"Staff", "Leads"},
        suspended + staff + u"Auditor"_s + idle + u'|' + leads + idle + byDefault +
            u": not while the user is suspended|no role in force"_s,
        u"suspended"_s);
    add("in a renamed one", "frontegg", {"Leads"},
        u"member of Chiefs|rule 2: Chiefs → Admin"_s + plus + u"Admin, Read only"_s, u"renamed"_s);

    // Roles that the identity provider names, the highest of them; there are no groups.
    byDefault = u"default role Formulator, set for the whole server"_s;
    unused = u"|"_s + byDefault + u": not needed|effective role "_s;
    const auto gave = u"the identity provider itself gave "_s;
    const auto onlyDefault = byDefault + u"|effective role Formulator"_s;
    add("with no role", "formuley", {}, onlyDefault);
    add("with an empty list", "formuley", {}, onlyDefault, u"[]"_s);
    add("with an unknown role", "formuley", {}, onlyDefault, uR"([{"value":"chef"}])"_s);
    add("with a low role", "formuley", {}, gave + u"Viewer"_s + unused + u"Viewer"_s, uR"([{"value":"viewer"}])"_s);
    add("with a role by its name", "formuley", {}, gave + u"Production"_s + unused + u"Production"_s,
        uR"([{"display":"Production"}])"_s);
    add("with two", "formuley", {}, gave + u"Admin, Viewer"_s + unused + u"Admin"_s,
        uR"([{"value":"viewer"},{"value":"admin"}])"_s);
    add("with two, one unknown", "formuley", {}, gave + u"Admin"_s + unused + u"Admin"_s,
        uR"([{"value":"chef"},{"value":"admin"}])"_s);
    add("suspended", "formuley", {}, suspended + byDefault + u": not while the user is suspended|no role in force"_s,
        u"suspended"_s);
}

void TestRoleChain::theChainTellsWhatDecides()
{
    QFETCH(const QString, product);
    QFETCH(const QByteArrayList, groups);
    QFETCH(const QString, special);
    QFETCH(const QString, chain);
    QVERIFY(enter(product));
    const auto family = u"Silva%1"_s.arg(++m_people);
    const auto ana = m_room->create(u"Ana"_s, family);
    QVERIFY(!ana.isEmpty());
    for (const auto& group : groups)
        QVERIFY(m_room->put(ana, m_groups.value(group)));
    if (special.startsWith(u'[')) {
        const auto given = R"({"op":"replace","path":"roles","value":)" + special.toUtf8() + '}';
        QCOMPARE(m_room->okta->patch("/Users/" + ana, given).status, 200);
    } else if (special == "suspended"_L1) {
        QCOMPARE(m_room->okta->patch("/Users/" + ana, R"({"op":"replace","value":{"active":false}})").status, 200);
    } else if (special == "renamed"_L1) {
        QVERIFY(renameLeads("Chiefs"));
    }

    auto people = m_room->bot();
    QTRY_VERIFY_WITH_TIMEOUT(people.column(0).contains(u"Ana "_s + family), 30'000);
    QVERIFY(people.open(u"Ana "_s + family));
    people.look(u"groups"_s);
    static const QRegularExpression since(u" since .+$"_s);
    const auto told = [&people] {
        auto lines = people.chain("whyRole");
        for (auto& line : lines)
            line.remove(since);
        return lines.mid(1).join(u'|');
    };
    QTRY_COMPARE_WITH_TIMEOUT(told(), chain, 30'000);
    QVERIFY(people.chain("whyRole").constFirst().startsWith(u"pushed by"_s));
    // What the server has, and what the list shows.
    QStringList roles;
    const auto ids = m_room->okta->admin("GET", "/users/" + ana + "/roles").json["roles"_L1].toArray();
    for (const auto& id : ids)
        roles.append(m_room->console.directory.role(RoleId(id.toString()))->name);
    const auto inForce = roles.isEmpty() ? u"no role in force"_s : u"effective role "_s + roles.join(u", "_s);
    QCOMPARE(chain.section(u'|', -1), inForce);
    if (special == "renamed"_L1)
        QVERIFY(renameLeads("Leads"));
}

QTEST_MAIN(TestRoleChain)
#include "tst_role_chain.moc"
