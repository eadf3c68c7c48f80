// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/admin_api.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace provost {

/// An open server as the GUI thread sees it: owns the I/O thread on which its AdminApi lives, and turns each call into a
/// future. Cancelling the future, or destroying the session, cancels the request.
class Session : public QObject
{
    Q_OBJECT

public:
    /// `make` runs on the new I/O thread and builds the API there.
    Session(QUrl server, std::function<std::unique_ptr<AdminApi>()> make, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] QUrl server() const;
    [[nodiscard]] Capabilities capabilities() const;

    /// Runs `work(AdminApi&, Call)`, a coroutine that returns QCoro::Task<Result<T>>, on the I/O thread. The future
    /// always finishes with one result; a cancelled one with ErrorKind::Cancelled.
    template <class Work>
    auto call(Work work, std::chrono::milliseconds deadline = std::chrono::seconds(30));

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace provost
