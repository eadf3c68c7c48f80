// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/sync/follower.h"
#include "tests/server/scim_client.h"
#include "tests/support/bots/people_bot.h"
#include "tests/views/console.h"
#include "views/common/pane_memory.h"
#include "views/users/users_pane.h"

#include <QFile>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace provost::test {

/// A memory that lasts as long as a test.
class MemoryOfTest : public PaneMemory
{
public:
    [[nodiscard]] QVariantMap read(const QString& pane) const override { return m_values.value(pane); }
    void write(const QString& pane, const QVariantMap& values) override { m_values.insert(pane, values); }
    [[nodiscard]] QVariantMap readCommon(const QString& what) const override { return read(what); }
    void writeCommon(const QString& what, const QVariantMap& values) override { write(what, values); }

private:
    QMap<QString, QVariantMap> m_values;
};

/// The pane of users on a real server, where nothing else is said of a product that keeps deleted users for thirty
/// days, followed live, with an identity provider that a test plays.
class PeopleRoom
{
public:
    /// False where anything of it could not be started.
    [[nodiscard]] bool start(const QString& product = QStringLiteral("forg"), const QString& plan = {})
    {
        if (!console.start({QStringLiteral("--profile"), product}))
            return false;
        okta = std::make_unique<ScimClient>(console.server, QStringLiteral("Acme workforce"), plan);
        if (!okta->isReady() || !openPane())
            return false;
        follower = std::make_unique<Follower>(*console.session, console.directory);
        follower->start();
        return QTest::qWaitFor([this] { return console.directory.syncState().phase == SyncState::Phase::Live; },
                               30'000);
    }
    /// The pane anew, as in another run of the application.
    [[nodiscard]] bool openPane()
    {
        window = std::make_unique<QWidget>();
        auto* layout = new QHBoxLayout(window.get());
        auto* pane =
            new UsersPane(console.at(), &QDateTime::currentDateTimeUtc, console.minutes, console.restoreFolder());
        pane->remember(memory);
        layout->addWidget(pane);
        window->resize(1400, 1000);
        window->show();
        return QTest::qWaitForWindowExposed(window.get());
    }
    /// The id of a new user.
    QByteArray create(const QString& given, const QString& family)
    {
        const auto address = QStringLiteral("%1.%2@acme.example").arg(given, family).toLower();
        const QJsonObject name{{QStringLiteral("givenName"), given}, {QStringLiteral("familyName"), family}};
        const QJsonObject mail{{QStringLiteral("value"), address}, {QStringLiteral("primary"), true}};
        const QJsonObject user{
            {QStringLiteral("schemas"), QJsonArray{QStringLiteral("urn:ietf:params:scim:schemas:core:2.0:User")}},
            {QStringLiteral("userName"), address},
            {QStringLiteral("name"), name},
            {QStringLiteral("displayName"), QString(given + QLatin1Char(' ') + family)},
            {QStringLiteral("emails"), QJsonArray{mail}},
            {QStringLiteral("active"), true}};
        const auto answer = okta->send("POST", "/Users", QJsonDocument(user).toJson());
        return answer.status == 201 ? answer.json[QLatin1StringView("id")].toString().toLatin1() : QByteArray();
    }
    /// Users `p000@acme.example` and so on.
    [[nodiscard]] bool createMany(int count)
    {
        QByteArrayList operations;
        for (int at = 0; at < count; ++at) {
            const auto number = QByteArray::number(at).rightJustified(3, '0');
            operations.append(R"({"method":"POST","path":"/Users","bulkId":")" + number +
                              R"(","data":{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"p)" +
                              number + R"(@acme.example"}})");
        }
        return okta->bulk(operations.join(',')).status == 200;
    }
    [[nodiscard]] bool put(const QByteArray& user, const QByteArray& group)
    {
        return okta->patch("/Groups/" + group, addingMember(user)).status < 300;
    }
    /// `active`, `suspended`, `deleted`, as the server says.
    [[nodiscard]] QString stateOf(const QByteArray& user)
    {
        return okta->admin("GET", "/users/" + user)
            .json[QLatin1StringView("user")][QLatin1StringView("state")]
            .toString();
    }
    /// As a person does it with everybody in the list. The restore file that was written before; empty: it failed.
    [[nodiscard]] QString deactivateAll() const
    {
        for (const auto* button : {"selectSeveral", "selectAll", "bulkDeactivate", "confirm"}) {
            if (!over().click(button))
                return {};
        }
        const auto isDone = [this] { return bot().done().contains(QLatin1StringView(": deactivated. ")); };
        const auto folder = QDir(console.restoreFolder());
        return QTest::qWaitFor(isDone, 60'000) ? folder.filePath(folder.entryList(QDir::Files).value(0)) : QString();
    }
    [[nodiscard]] PeopleBot bot() const { return PeopleBot(window.get()); }
    [[nodiscard]] Bot over() const { return Bot(window.get()); } ///< dialogs too

    Console console;
    std::unique_ptr<ScimClient> okta;
    std::unique_ptr<Follower> follower;
    MemoryOfTest memory;
    std::unique_ptr<QWidget> window;
};

/// What is in the restore file that a sentence names; nothing where others can read it.
[[nodiscard]] inline QList<QJsonObject> restored(const QString& sentence)
{
    static const QRegularExpression place(QStringLiteral("The restore file is (.+\\.jsonl)\\."));
    QFile file(place.match(sentence).captured(1));
    QList<QJsonObject> resources;
    if (!file.open(QIODevice::ReadOnly) || file.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther))
        return resources;
    while (!file.atEnd())
        resources.append(QJsonDocument::fromJson(file.readLine()).object());
    return resources;
}

} // namespace provost::test
