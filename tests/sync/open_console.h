// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/provost/provost_api.h"
#include "model/store/directory.h"
#include "model/store/local_copy.h"
#include "model/sync/follower.h"

#include <QFileInfo>

#include <memory>

namespace provost::test {

inline constexpr int patience = 20'000;
/// Also with little at once, so that a few users are several pages.
inline constexpr SyncTiming impatient{.firstRetry = std::chrono::milliseconds(50),
                                      .longestRetry = std::chrono::milliseconds(200),
                                      .longPoll = std::chrono::seconds(5),
                                      .breath = std::chrono::milliseconds(10),
                                      .keep = std::chrono::milliseconds(0),
                                      .usersOfPage = 200};

/// A console that is open: session, directory, copy and follower as the application makes them.
struct Console
{
    Console(const QUrl& url, const QByteArray& key, const QString& file)
        : session(openProvost(*ServerUrl::parse(url.toString()), Secret::take(QByteArray(key.constData(), key.size()))))
        , directory(nullptr, QFileInfo(file).path())
        , copy(std::make_unique<LocalCopy>(file))
        , follower(std::make_unique<Follower>(*session, directory, impatient, copy.get()))
    {
    }
    [[nodiscard]] bool isLive() const { return directory.syncState().phase == SyncState::Phase::Live; }

    std::unique_ptr<Session> session;
    Directory directory;
    std::unique_ptr<LocalCopy> copy;
    std::unique_ptr<Follower> follower;
};

} // namespace provost::test
