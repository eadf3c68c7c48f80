// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "views/common/begun.h"
#include "views/common/message_bar.h"

namespace provost {

/// Says what a change did, and takes it back where the person asks for it. See model/commands/change.h.
class ChangeBar : public MessageBar, public Begun
{
    Q_OBJECT

public:
    explicit ChangeBar(QWidget* parent = nullptr);

    /// `sentence` says what was done. Without `undo` there is no button.
    void showDone(const QString& sentence, QList<ChangeStep> undo);

    [[nodiscard]] std::any leave() override;
    void resume(const std::any& begun) override;

Q_SIGNALS:
    /// It was taken back, as far as the result says.
    void undone(const provost::ChangeResult& result);

private:
    void takeBack();

    QList<ChangeStep> m_undo;
};

} // namespace provost
