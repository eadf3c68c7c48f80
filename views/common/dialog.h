// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QVBoxLayout;

namespace provost {

class Button;
class MessageBar;
class Pill;
class PlainLabel;
class ScrollRoom;

/// The one dialog: a sheet inside its window, under a veil, never a window of its own and never exec(). Shown with
/// open(); ends with finished(), and deletes itself where WA_DeleteOnClose is set. Esc calls reject(); a click outside
/// does nothing. Tab stays inside. A dialog that may not be left overrides reject() and says why in message().
class Dialog : public QDialog
{
    Q_OBJECT
public:
    /// `parent` is any widget of the window that the dialog belongs to.
    Dialog(const QString& objectName, const QString& title, QWidget* parent);
    ~Dialog() override;

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Between body and footer; hidden until it has something to say.
    [[nodiscard]] MessageBar* message() const { return m_message; }
    void setTitle(const QString& title);
    /// For what is nothing but its content: neither title nor margins are seen, it stands in the upper part of its
    /// window, and a click outside rejects it. Before open().
    void setBare();

    /// Footer buttons stand at the right in the order of adding; the one for Return is `setReturnButton`.
    Button* addButton(const QString& objectName, Button* button);
    /// At the left end of the footer.
    Button* addLeftButton(const QString& objectName, Button* button);
    void setReturnButton(Button* button);

    void open() override;
    void done(int result) override;

    /// Whether the window of this widget is under a dialog: its shortcuts must rest then.
    static bool isOpenOver(const QWidget* widget);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void showCharacter();
    void closeVeil();

    QPointer<QWidget> m_window;
    QPointer<QWidget> m_veil;
    QPointer<QWidget> m_focusBefore;
    PlainLabel* m_title;
    Pill* m_character;    ///< of the server that the window is on, where it has a label
    ScrollRoom* m_scroll; ///< where the window is too low for the body
    QVBoxLayout* m_body;
    MessageBar* m_message;
    QHBoxLayout* m_footer;
    QPointer<Button> m_returnButton;
    int m_leftButtons = 0;
    bool m_bare = false;
};

/// Opens a dialog that nobody needs after it was left, and deletes it then.
void openOnce(Dialog* dialog);

} // namespace provost
