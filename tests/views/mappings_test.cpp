// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/views/mappings_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost::test {

bool MappingsTest::prepare()
{
    m_console = std::make_unique<Console>();
    if (!m_console->start())
        return false;
    m_okta = std::make_unique<ScimClient>(m_console->server, u"Acme workforce"_s);
    if (!m_okta->isReady())
        return false;
    m_follower = std::make_unique<Follower>(*m_console->session, m_console->directory);
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    m_pane = new MappingsPane(m_console->at(), Clock());
    layout->addWidget(m_pane);
    m_tester = std::make_unique<QAbstractItemModelTester>(model());
    m_window->resize(1280, 800);
    return true;
}

void MappingsTest::leave()
{
    m_tester.reset();
    m_window.reset();
    m_follower.reset();
    m_okta.reset();
    m_console.reset();
}

void MappingsTest::open(int groups)
{
    m_follower->start();
    const auto& directory = m_console->directory;
    QTRY_COMPARE_WITH_TIMEOUT(directory.groups().size(), groups, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(directory.syncState().phase, SyncState::Phase::Live, 30'000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(bot().shows("effectPanel"), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!bot().effect().contains(u"is computing"_s), 30'000);
}

QByteArray MappingsTest::person(const QString& name)
{
    const QJsonObject user{{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:schemas:core:2.0:User"_s}},
                           {u"userName"_s, QString(name).replace(u' ', u'.').toLower() + u"@acme.example"_s},
                           {u"displayName"_s, name},
                           {u"active"_s, true}};
    return m_okta->send("POST", "/Users", QJsonDocument(user).toJson()).json["id"_L1].toString().toLatin1();
}

QByteArray MappingsTest::group(const QByteArray& name, const QByteArrayList& members)
{
    const auto id = m_okta->createGroup(name);
    for (const auto& member : members)
        m_okta->patch("/Groups/" + id, addingMember(member));
    return id;
}

void MappingsTest::applyElsewhere(const QList<std::pair<QByteArray, QString>>& rules)
{
    const auto path = "/connections/" + m_okta->id().toLatin1() + "/role-rules";
    const auto standing = m_okta->admin("GET", path).json;
    QJsonArray wanted;
    for (const auto& [group, role] : rules) {
        QJsonObject rule{{u"groupId"_s, QString::fromLatin1(group)}, {u"groupName"_s, QString()}, {u"role"_s, role}};
        for (const auto& placed : standing["rules"_L1].toArray()) {
            if (placed["rule"_L1]["groupId"_L1].toString().toLatin1() == group)
                rule.insert(u"id"_s, placed["rule"_L1]["id"_L1]);
        }
        wanted.append(rule);
    }
    const QJsonObject draft{{u"ownDefault"_s, QJsonValue::Null}, {u"rules"_s, wanted}};
    const auto version = '"' + QByteArray::number(standing["version"_L1].toInteger()) + '"';
    QCOMPARE(m_okta->admin("PUT", path, QJsonDocument(draft).toJson(), {{"If-Match", version}}).status, 200);
}

QList<std::pair<QString, QString>> MappingsTest::rulesOnServer()
{
    QList<std::pair<QString, QString>> found;
    const auto rules = m_okta->admin("GET", "/connections/" + m_okta->id().toLatin1() + "/role-rules").json;
    for (const auto& placed : rules["rules"_L1].toArray())
        found.append({placed["rule"_L1]["groupName"_L1].toString(), placed["rule"_L1]["role"_L1].toString()});
    return found;
}

QString MappingsTest::roleOf(const QByteArray& user)
{
    return m_okta->admin("GET", "/users/" + user + "/roles").json["roles"_L1].toArray().at(0).toString();
}

} // namespace provost::test
