// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cases/marked_text.h"

#include <QPlainTextEdit>

namespace provost {

/// A text to read, in which it is marked where something else stands than what was there.
class MarkedTextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkedTextView(const QString& accessibleName, QWidget* parent = nullptr);

    void setText(const MarkedText& text);
    /// Selects the next marked place behind the cursor, round and round.
    void showNextMark();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintMarks();

    QList<TextMark> m_marks; ///< of the text as it is shown
};

} // namespace provost
