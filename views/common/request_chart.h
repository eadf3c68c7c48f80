// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/request_chart.h"
#include "model/items/clock.h"

#include <QWidget>

#include <optional>

namespace provost {

/// Requests and refusals over time as bars, with a brush: a stretch of time is chosen by drawing over it, or by
/// keyboard (arrow keys move, with Shift they extend, Return chooses, Esc gives up). What it shows is also said in
/// words, below the bars and to screen readers.
class RequestChart : public QWidget
{
    Q_OBJECT
public:
    explicit RequestChart(Clock clock, QWidget* parent = nullptr);

    /// One number for each step.
    void setCounts(const TimeSteps& steps, const QList<RequestCount>& counts);
    /// Stands in the place of the bars while there is nothing to show; empty: the bars.
    void setNote(const QString& note);
    /// Unset: everything.
    void setStretch(std::optional<TimeStretch> stretch);
    [[nodiscard]] const std::optional<TimeStretch>& stretch() const { return m_stretch; }
    /// What is pointed at, else what is chosen, else all of it, in a sentence.
    [[nodiscard]] QString words() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stretchChosen(const provost::TimeStretch& stretch);
    /// Esc, while something was chosen.
    void stretchCleared();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Bars from one to another, both included.
    struct Span
    {
        int first = -1;
        int last = -1;

        [[nodiscard]] bool isEmpty() const { return first < 0; }
    };

    [[nodiscard]] QRect room() const;
    [[nodiscard]] QRectF column(const Span& span) const;
    [[nodiscard]] int barAt(const QPoint& point) const;
    [[nodiscard]] Span brushed() const;
    [[nodiscard]] Span chosen() const;
    /// What is pointed at, else what is chosen, else all of it.
    [[nodiscard]] Span told() const;
    [[nodiscard]] QString wordsOf(const Span& span) const;
    [[nodiscard]] QString timeText(const QDateTime& time) const;
    void paintBars(QPainter& painter) const;
    void paintCaption(QPainter& painter) const;
    void moveTo(int bar, bool extend);
    void choose(const Span& span);
    void tell();

    Clock m_clock;
    TimeSteps m_steps;
    QList<RequestCount> m_counts;
    QString m_note;
    std::optional<TimeStretch> m_stretch;
    int m_cursor = -1; ///< under the keyboard or the mouse
    int m_anchor = -1; ///< where the stretch that is being drawn began
};

} // namespace provost
