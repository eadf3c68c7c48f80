// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/open_server.h"
#include "model/items/clock.h"

#include <QWidget>

namespace provost {

class AuditPage;
class ChangeBar;

/// The audit trail by itself, of a server that does not tell what its identity providers ask for.
class AuditPane : public QWidget
{
    Q_OBJECT

public:
    AuditPane(const OpenServer& at, const Clock& clock, QWidget* parent = nullptr);

private:
    void openExport();

    OpenServer m_at;
    AuditPage* m_page;
    ChangeBar* m_done;
};

} // namespace provost
