// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/session.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>
#include <QTimer>

#include <unordered_set>

using namespace std::chrono_literals;

namespace provost {

namespace {

/// How long an API may take to end its cancelled calls. They end at once; this keeps a faulty one from holding the
/// window.
constexpr auto Patience = 500ms;
/// How long the window waits for the thread, that ends in some milliseconds. It takes longer where Qt's own HTTP thread
/// is busy with an answer whose head has no end (Qt 6.4 sets no limit there).
constexpr auto LongestJoin = 1s;

} // namespace

/// The I/O thread and what lives on it.
class Session::Room : public QObject
{
public:
    explicit Room(Make make)
    {
        moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(this, [this, make = std::move(make)] { m_api = make(); }, Qt::QueuedConnection);
    }

    /// Ends the calls and the thread. Where it does not end in time it goes on alone, and the room goes when it does.
    static void retire(std::unique_ptr<Room> room)
    {
        QMetaObject::invokeMethod(room.get(), [room = room.get()] { room->close(); }, Qt::QueuedConnection);
        if (room->m_thread.wait(QDeadlineTimer(LongestJoin)))
            return;
        auto* late = room.release();
        auto* watch = new QObject(qApp);
        connect(&late->m_thread, &QThread::finished, watch, &QObject::deleteLater);
        connect(watch, &QObject::destroyed, qApp, [late] { delete late; });
        if (late->m_thread.isFinished())
            watch->deleteLater();
    }

    void post(std::shared_ptr<RunningCall> call, Start work)
    {
        QMetaObject::invokeMethod(
            this, [this, call = std::move(call), work = std::move(work)] { run(call, work); }, Qt::QueuedConnection);
    }

private:
    QCoro::Task<void> run(std::shared_ptr<RunningCall> call, Start work)
    {
        if (m_closing) {
            call->abandon();
            co_return;
        }
        m_calls.insert(call);
        co_await work(*m_api);
        m_calls.erase(call);
        leaveIfDone();
    }

    void close()
    {
        m_closing = true;
        for (const auto& call : m_calls)
            call->cancel.cancel();
        QTimer::singleShot(Patience, this, [this] { leave(); });
        leaveIfDone();
    }

    void leaveIfDone()
    {
        // Posted: the frames of the call that ended last are still on the stack, and its API must outlive them.
        if (m_closing && m_calls.empty())
            QMetaObject::invokeMethod(this, [this] { leave(); }, Qt::QueuedConnection);
    }

    void leave()
    {
        for (const auto& call : std::exchange(m_calls, {}))
            call->abandon();
        m_api.reset();
        m_thread.quit();
    }

    QThread m_thread;
    std::unique_ptr<AdminApi> m_api;
    std::unordered_set<std::shared_ptr<RunningCall>> m_calls;
    bool m_closing = false;
};

Session::Session(QUrl server, Capabilities capabilities, Make make, QObject* parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_capabilities(capabilities)
    , m_room(std::make_unique<Room>(std::move(make)))
{
}

Session::~Session()
{
    Room::retire(std::move(m_room));
}

void Session::start(std::shared_ptr<RunningCall> call, Start work)
{
    m_room->post(std::move(call), std::move(work));
}

} // namespace provost
