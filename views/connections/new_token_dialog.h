// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/api/capabilities.h"
#include "model/domain/request.h"
#include "views/common/button.h"
#include "views/common/dialog.h"

namespace provost {

struct Error;
class TokenFields;

/// Asks what one more token of a connection is to be. Stays open, with the reason, where the server refuses.
class NewTokenDialog : public Dialog
{
    Q_OBJECT

public:
    NewTokenDialog(const Connection& connection, const Capabilities& can, QWidget* parent);

    void succeeded();
    void failed(const Error& error);

Q_SIGNALS:
    void confirmed(const provost::NewToken& wanted);

protected:
    struct Words
    {
        QString objectName;
        QString title;
        QString deed; ///< on the button
        Button::Kind kind = Button::Kind::Primary;
    };

    NewTokenDialog(const Words& words, const Capabilities& can, QWidget* parent);
    [[nodiscard]] TokenFields* fields() const { return m_fields; }

private:
    void submit();

    TokenFields* m_fields;
    Button* m_deed;
};

} // namespace provost
