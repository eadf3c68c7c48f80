// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cases/program_log.h"
#include "model/items/clock.h"
#include "views/common/dialog.h"

class QComboBox;

namespace provost {

class PagedText;
class SearchField;
class Switch;

/// What the program said of itself in this run, and what of it would be shared.
class LogDialog : public Dialog
{
    Q_OBJECT

public:
    /// `log` outlives the dialog.
    LogDialog(const ProgramLog& log, Clock clock, QWidget* parent);

private:
    void render();
    [[nodiscard]] QString inWords(const LogLine& line) const;

    const ProgramLog& m_log;
    Clock m_clock;
    SearchField* m_search;
    QComboBox* m_level;
    Switch* m_shared;
    PagedText* m_text;
    PlainLabel* m_count;
};

} // namespace provost
