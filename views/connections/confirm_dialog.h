// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/error.h"
#include "views/common/button.h"
#include "views/common/dialog.h"

namespace provost {

/// Asks before something that can be undone only with effort: what happens then, a safe way out, and a button that
/// names the deed. Stays open, with the reason, when the deed fails.
class ConfirmDialog : public Dialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString text;
        QString deed; ///< on the button: `Pause it`
        QString safe; ///< on the default button: `Keep it running`
    };

    ConfirmDialog(const QString& objectName, const Words& words, Button::Kind kind, QWidget* parent);

    /// The deed succeeded: closes.
    void succeeded();
    /// The deed failed: says why and lets try again.
    void failed(const Error& error);

Q_SIGNALS:
    void confirmed();

private:
    Button* m_deed;
};

} // namespace provost
