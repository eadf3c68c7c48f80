// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/sync/sync_run.h"

#include <QObject>

namespace provost {

/// Reads who is in the groups of which the local copy does not know it, or does not any more, so that it can tell who
/// came and who left. In the background, one page after the other with a pause between them, and only where the key may
/// read users and groups; what the copy wants is asked of it after each time it was written. GUI thread.
class MembersReading : public QObject
{
    Q_OBJECT

public:
    MembersReading(Session& session, Directory& directory, LocalCopy& copy, SyncTiming timing,
                   QObject* parent = nullptr);
    ~MembersReading() override;

private:
    struct Round;
    static QCoro::Task<> readAll(std::shared_ptr<Round> round);
    void begin();

    std::shared_ptr<Round> m_round;
};

} // namespace provost
