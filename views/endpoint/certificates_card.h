// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/open_server.h"
#include "views/common/card.h"

namespace provost {

class CertificatesModel;
class MessageBar;
class Table;

/// The certificates that the open server shows, to be compared. Asks for them when it is first seen, and shows nothing
/// of a server without TLS.
class CertificatesCard : public Card
{
    Q_OBJECT

public:
    explicit CertificatesCard(OpenServer at, QWidget* parent = nullptr);

    void load();

protected:
    void showEvent(QShowEvent* event) override;

private:
    OpenServer m_at;
    Cancellation m_cancel;
    bool m_isLoaded = false;
    CertificatesModel* m_model;
    Table* m_table;
    MessageBar* m_message;
};

} // namespace provost
