// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "views/common/dialog.h"
#include "views/connections/workplace.h"

namespace provost {

class SecretField;

/// The token of a connection that its server shows for ever: asked for when this opens, hidden until a person holds it
/// open, and wiped when it closes.
class ShownTokenDialog : public Dialog
{
    Q_OBJECT

public:
    ShownTokenDialog(const Workplace& at, const Connection& connection, QWidget* parent);

    void open() override;
    void done(int result) override;

private:
    Workplace m_at;
    ConnectionId m_id;
    Cancellation m_cancel;
    SecretField* m_field;
};

} // namespace provost
