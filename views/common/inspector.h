// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/scroll_room.h"
#include "views/common/theme.h"
#include "views/common/timed_text.h"

class QHBoxLayout;
class QVBoxLayout;

namespace provost {

class Pill;
class PlainLabel;

/// The column at the right of a list that shows the chosen row: head (name, state, one line), then what the pane adds.
/// Scrolls when it is higher than its room.
class Inspector : public ScrollRoom
{
    Q_OBJECT
public:
    explicit Inspector(const QString& accessibleName, QWidget* parent = nullptr);

    /// An empty pill text hides the pill.
    void setHead(const QString& title, const QString& subtitle, const QString& pill = {}, Tone tone = Tone::Neutral);
    void setHead(const QString& title, const TimedText& subtitle, const QString& pill = {}, Tone tone = Tone::Neutral);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    PlainLabel* m_title;
    PlainLabel* m_subtitle;
    Pill* m_pill;
    QVBoxLayout* m_body;
};

} // namespace provost
