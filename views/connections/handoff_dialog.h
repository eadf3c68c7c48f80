// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/directory.h"
#include "views/common/dialog.h"
#include "views/connections/handoff_sheet.h"

namespace provost {

/// The hand-off sheet of a connection: each field with its own Copy, the whole as text, and as a file to print or send.
class HandoffDialog : public Dialog
{
    Q_OBJECT

public:
    /// A file of it is saved where this computer’s policy lets lists be, which `directory` knows.
    HandoffDialog(const Connection& connection, const Directory& directory, QWidget* parent);

    /// As a page where the name ends so, else as text.
    void save(const QString& path);

private:
    void buildFields();
    void buildSteps();
    void buildFooter(const Directory& directory);
    void copyAll();
    void chooseFile();

    HandoffSheet m_sheet;
};

} // namespace provost
