// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/step.h"

#include <QList>

#include <functional>

namespace provost {

/// One thing that a person changes, and how it is taken back. Both are commands: they begin when they are called and
/// own all that they use, so that no view needs to live until they end.
struct ChangeStep
{
    using Command = std::function<QCoro::Task<Result<void>>(Cancellation)>;

    QString subject; ///< the name of what is changed, of any origin
    Command apply;
    Command undo = {}; ///< empty: it cannot be taken back
};

struct ChangeFailure
{
    QString subject;
    Error error;
};

/// What became of a change, as far as it came.
struct ChangeResult
{
    qint64 done = 0;
    qint64 total = 0;
    QList<ChangeFailure> failures;
    bool cancelled = false; ///< the person stopped it; what was done stays done
    QList<ChangeStep> undo; ///< takes back what was done and can be, the newest first; its own undo does it again
    QList<ChangeStep> left; ///< failed, or never begun

    [[nodiscard]] bool isWhole() const { return done == total; }
};

/// Carries a change out, one step after the other, and tells `progress` how many are done. A step that fails is noted
/// and the next one tried, but for errors that every other step would meet as well (the server is gone, the key is
/// refused): these end the change, and the rest is `left`. Cancelling reaches the request under way; no further step is
/// begun. GUI thread.
///
/// This is the one mechanism for what a person changes, be it one thing or ten thousand:
/// - a pane makes the steps from commands of this folder, one for each thing, with `undo` where there is a way back;
/// - `ChangeDialog` (views/common/change_dialog.h) says what will happen, with counts and names, applies the steps with
///   progress and Cancel, and tells what failed; where nothing is taken from anybody, a pane may call applyChange()
///   itself;
/// - `ChangeBar` (views/common/change_bar.h) says what was done and offers to take `ChangeResult::undo` back.
QCoro::Task<ChangeResult> applyChange(QList<ChangeStep> steps, Cancellation cancel,
                                      std::function<void(qint64)> progress);

} // namespace provost
