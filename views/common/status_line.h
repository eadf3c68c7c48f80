// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/theme.h"
#include "views/common/timed_text.h"

#include <QWidget>

class QLabel;

namespace provost {

class PlainLabel;

/// The line at the window's foot: at the left how complete and how old what is shown is, at the right a hint.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// "Complete: 128 431 of 128 431 users, 312 groups, 12 s old". Anything but Tone::Neutral has its icon and colour.
    void setTruth(const TimedText& text, Tone tone = Tone::Neutral);
    void setHint(const QString& text);
    [[nodiscard]] QString truth() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void renderIcon();

    QLabel* m_icon;
    PlainLabel* m_truth;
    PlainLabel* m_hint;
    Tone m_tone = Tone::Neutral;
};

} // namespace provost
