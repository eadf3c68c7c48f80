// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/provost/provost_api.h"
#include "model/commands/open_server.h"
#include "model/commands/reload.h"
#include "model/commands/step.h"
#include "model/secrets/memory_store.h"
#include "tests/support/http_client.h"
#include "tests/support/outcome.h"
#include "tests/support/provostd_process.h"
#include "tests/support/secret_trail.h"
#include "views/common/minute_clock.h"
#include "views/common/secret_clipboard.h"
#include "views/connections/workplace.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace provost::test {

/// A keychain that answers at once, or, where `available` is taken from it, that only remembers for this run.
class TestKeychain : public MemoryStore
{
public:
    QFuture<SecretStored> write(SecretKey key, Secret secret) override
    {
        ++writes;
        MemoryStore::write(std::move(key), std::move(secret));
        QPromise<SecretStored> promise;
        promise.start();
        promise.addResult(SecretStored{available ? SecretStored::Place::Keychain : SecretStored::Place::Memory, {}});
        promise.finish();
        return promise.future();
    }

    bool available = true;
    int writes = 0;
};

/// A running provostd, a session to it, and everything that a pane needs.
struct Console
{
    ProvostdProcess server;
    TestKeychain keychain;
    Directory directory;
    SecretClipboard clipboard{QGuiApplication::clipboard()};
    MinuteClock minutes;
    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    std::shared_ptr<const DoorSettings> way; ///< how the server is reached, and who sees what is changed

    [[nodiscard]] bool start(const QStringList& options = {})
    {
        if (!server.start(options))
            return false;
        session = openProvost(*ServerUrl::parse(server.url()), Secret::take(server.adminKey().toLatin1()));
        return true;
    }
    [[nodiscard]] OpenServer at() { return {session.get(), &directory, &keychain, nullptr, way}; }
    [[nodiscard]] Workplace workplace()
    {
        return {at(), &clipboard, &QDateTime::currentDateTimeUtc, &minutes, restoreFolder(), reminders()};
    }
    [[nodiscard]] std::shared_ptr<TokenReminders> reminders() const
    {
        return std::make_shared<TokenReminders>(directory, QVariantMap(), [](const QVariantMap&) {});
    }
    [[nodiscard]] QString restoreFolder() const { return folder.filePath(QStringLiteral("restore")); }

    /// Waits for a command's outcome.
    template <class T>
    [[nodiscard]] Result<T> outcome(QCoro::Task<Result<T>> task)
    {
        return remembered(test::outcome(std::move(task)));
    }
    /// Brings who is signed in and all accounts and connections into the directory.
    [[nodiscard]] bool load()
    {
        const auto who = outcome(step(session->call([](AdminApi& api, Call call) { return api.whoAmI(call); }), {}));
        const auto accounts =
            outcome(step(session->call([](AdminApi& api, Call call) { return api.accounts(call); }), {}));
        if (!who || !accounts || !outcome(reloadConnections(at(), {})))
            return false;
        directory.setPerson(who->person, who->permissions, who->server);
        directory.upsertAccounts(*accounts);
        Completeness complete;
        complete.asOf = QDateTime::currentDateTimeUtc();
        for (const auto collection : {Collection::Accounts, Collection::Connections})
            directory.setCompleteness(collection, complete);
        return true;
    }
};

/// User names in all restore files there, sorted; nothing where others can read one.
inline QStringList keptUsers(const QString& folder)
{
    QStringList names;
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    for (const auto& info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly) || file.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther))
            return {};
        while (!file.atEnd())
            names.append(QJsonDocument::fromJson(file.readLine())[QLatin1StringView("userName")].toString());
    }
    names.sort();
    return names;
}

} // namespace provost::test
