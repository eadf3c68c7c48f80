// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/admin_api.h"
#include "model/api/running_call.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>

namespace provost {

/// An open server as the GUI thread sees it: owns the I/O thread on which its AdminApi lives, and turns each call into
/// a future. Cancelling the future, or destroying the session, cancels the request. Lives on the GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<AdminApi>()>;
    /// What a `Work(AdminApi&, Call)` gives in the end: a Result<T>.
    template <class Work>
    using OutcomeOf = typename std::invoke_result_t<Work&, AdminApi&, Call>::value_type;
    /// Any work that gives this outcome. What awaits a call is compiled once for each outcome, not for each lambda.
    template <class Outcome>
    using WorkFor = std::function<QCoro::Task<Outcome>(AdminApi&, Call)>;

    /// `make` runs on the new I/O thread and builds the API there. Does not wait for it.
    Session(QUrl server, Capabilities capabilities, Make make, QObject* parent = nullptr);
    /// Cancels what is under way, finishes its futures with ErrorKind::Cancelled, and joins the thread; waits one
    /// second at most.
    ~Session() override;

    [[nodiscard]] QUrl server() const { return m_server; }
    [[nodiscard]] Capabilities capabilities() const { return m_capabilities; }

    /// Runs `work(AdminApi&, Call)`, a function or coroutine that returns QCoro::Task<Result<T>>, on the I/O thread.
    /// The future finishes once, with one result, or without one where the caller itself cancelled it: Qt then runs
    /// `onCanceled` instead of `then`, and such a future must not be awaited.
    /// `auto users = session->call([query](AdminApi& api, Call call) { return api.users(query, call); });`
    template <class Work>
    QFuture<OutcomeOf<Work>> call(Work work, std::chrono::milliseconds deadline = std::chrono::seconds(30))
    {
        return begin<OutcomeOf<Work>>(std::move(work), deadline);
    }

    /// The same for a view: `then(Result<T>)` runs on `context`'s thread, at most once. When `context` dies the request
    /// is cancelled; after it or the session has died nothing is delivered any more.
    template <class Work, class Then>
    void ask(QObject* context, Work work, Then then, std::chrono::milliseconds deadline = std::chrono::seconds(30))
    {
        using Outcome = OutcomeOf<Work>;
        auto future = call(std::move(work), deadline);
        auto* watcher = new QFutureWatcher<Outcome>(context);
        connect(watcher, &QObject::destroyed, this, [future]() mutable { future.cancel(); });
        const auto deliver = [watcher, session = QPointer<Session>(this), then = std::move(then)]() mutable {
            watcher->deleteLater();
            if (session && !watcher->isCanceled())
                then(watcher->result());
        };
        connect(watcher, &QFutureWatcherBase::finished, context, deliver);
        watcher->setFuture(future);
    }

private:
    using Start = std::function<QCoro::Task<void>(AdminApi&)>;
    void start(std::shared_ptr<RunningCall> call, Start work);

    template <class Outcome>
    QFuture<Outcome> begin(WorkFor<Outcome> work, std::chrono::milliseconds deadline)
    {
        auto running = std::make_shared<TypedRunningCall<Outcome>>();
        auto future = running->future();
        start(running, [running, work = std::move(work), deadline](AdminApi& api) {
            return drive<Outcome>(running, work, &api, Call{deadline, running->cancel});
        });
        return future;
    }

    /// The life of one call on the I/O thread. `work` stays in this frame since a coroutine lambda needs its captures.
    template <class Outcome>
    static QCoro::Task<void> drive(std::shared_ptr<TypedRunningCall<Outcome>> running, WorkFor<Outcome> work,
                                   AdminApi* api, Call call)
    {
        const QFuture<void> future(running->future());
        if (future.isCanceled())
            co_return;
        QFutureWatcher<void> cancels;
        connect(&cancels, &QFutureWatcherBase::canceled, &cancels, [token = running->cancel] { token.cancel(); });
        cancels.setFuture(future);
        auto outcome = co_await work(*api, std::move(call));
        running->finish(std::move(outcome));
    }

    class Room;
    QUrl m_server;
    Capabilities m_capabilities;
    std::unique_ptr<Room> m_room;
};

} // namespace provost
