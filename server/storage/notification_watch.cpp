// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/storage/notification_watch.h"

#include "server/storage/postgresql_link.h"

#include <QSocketNotifier>
#include <QTimer>

#include <openssl/crypto.h>

#include <chrono>
#include <memory>

namespace provost::server {
namespace {

constexpr auto pauseBeforeNextTry = std::chrono::seconds(1);

PostgresqlConnection listen(const DatabaseAddress& database)
{
    auto connection = connectToPostgresql(database);
    if (!connection)
        return {};
    const std::unique_ptr<PGresult, decltype(&PQclear)> done(PQexec(connection->get(), "LISTEN provost_change"),
                                                             &PQclear);
    return PQresultStatus(done.get()) == PGRES_COMMAND_OK ? *std::move(connection) : PostgresqlConnection();
}

} // namespace

class NotificationWatch::Listener : public QObject
{
public:
    Listener(DatabaseAddress database, std::function<void()> announced)
        : m_database(std::move(database))
        , m_announced(std::move(announced))
        , m_retry(this)
    {
        m_retry.setSingleShot(true);
        m_retry.setInterval(pauseBeforeNextTry);
        connect(&m_retry, &QTimer::timeout, this, &Listener::open);
    }

    ~Listener() override
    {
        m_notifier.reset();
        m_connection.reset();
        // What OpenSSL keeps for this thread would else be given back at its very end, for which QThread::wait() does
        // not wait, beside what it gives back as the process ends.
        OPENSSL_thread_stop();
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    void open()
    {
        m_connection = listen(m_database);
        if (!m_connection) {
            m_retry.start();
            return;
        }
        m_notifier = std::make_unique<QSocketNotifier>(PQsocket(m_connection.get()), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &Listener::read);
        m_announced();
    }

private:
    void read()
    {
        const bool isAlive = PQconsumeInput(m_connection.get()) == 1 && PQstatus(m_connection.get()) == CONNECTION_OK;
        bool any = false;
        while (PGnotify* notification = PQnotifies(m_connection.get())) {
            PQfreemem(notification);
            any = true;
        }
        if (any)
            m_announced();
        if (isAlive)
            return;
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // this is its signal
        m_connection.reset();
        m_retry.start();
    }

    const DatabaseAddress m_database;
    const std::function<void()> m_announced;
    PostgresqlConnection m_connection;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_retry;
};

NotificationWatch::NotificationWatch(DatabaseAddress database, std::function<void()> announced)
    : m_listener(new Listener(std::move(database), std::move(announced)))
{
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_listener, &Listener::open);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
}

NotificationWatch::~NotificationWatch()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace provost::server
