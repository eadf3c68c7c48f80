// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cases/support_case.h"
#include "model/domain/error.h"
#include "views/common/button.h"

#include <QCoroTask>

#include <functional>

namespace provost {

/// *Pin to a case…*: keeps what is shown on this computer, whatever the server forgets. Not there in a window that
/// keeps nothing; where this computer's policy forbids it, it says so.
class PinButton : public Button
{
    Q_OBJECT

public:
    /// Gives what is to be pinned, when it is.
    using Collect = std::function<QCoro::Task<Result<CasePart>>()>;

    explicit PinButton(Collect collect, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void follow();

    Collect m_collect;
};

} // namespace provost
