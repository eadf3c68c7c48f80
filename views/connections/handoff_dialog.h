// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/dialog.h"
#include "views/connections/handoff_sheet.h"

namespace provost {

/// The hand-off sheet of a connection: each field with its own Copy, the whole as text, and as a file to print or send.
class HandoffDialog : public Dialog
{
    Q_OBJECT

public:
    HandoffDialog(const Connection& connection, QWidget* parent);

    /// As a page where the name ends so, else as text.
    void save(const QString& path);

private:
    void buildFields();
    void buildSteps();
    void buildFooter();
    void copyAll();
    void chooseFile();

    HandoffSheet m_sheet;
};

} // namespace provost
