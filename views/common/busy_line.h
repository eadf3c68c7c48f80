// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QWidget>

class QProgressBar;

namespace provost {

class Button;
class PlainLabel;

/// The one way to show that something takes time: a sentence, a thin bar, and Cancel where cancelling is possible.
/// It moves only while it can be seen.
class BusyLine : public QWidget
{
    Q_OBJECT
public:
    explicit BusyLine(QWidget* parent = nullptr);

    void setText(const QString& text);
    /// `total` 0 or less: how much there is to do is not known.
    void setProgress(int done, int total);
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelled();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void moveOrRest();

    PlainLabel* m_text;
    QProgressBar* m_bar;
    Button* m_cancel;
    QBasicTimer m_timer;
    double m_step = 0;
};

} // namespace provost
