// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/dialog.h"

#include "views/common/button.h"
#include "views/common/environment_bar.h"
#include "views/common/message_bar.h"
#include "views/common/pill.h"
#include "views/common/plain_label.h"
#include "views/common/scroll_room.h"
#include "views/common/style_paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

/// Darkens the window and takes its mouse; paints the dialog's shadow, which lies outside the dialog.
class VeilWidget : public QWidget
{
public:
    explicit VeilWidget(QWidget* window)
        : QWidget(window)
    {
        setObjectName(u"veil"_s);
        setAttribute(Qt::WA_NoMousePropagation);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.color(Role::Veil));
        const auto* dialog = findChild<QDialog*>({}, Qt::FindDirectChildrenOnly);
        if (dialog == nullptr)
            return;
        constexpr int reach = 44;
        constexpr int drop = 12;
        QColor shade = theme.color(Role::Shadow);
        for (int spread = reach; spread > 0; spread -= 2) {
            const double nearness = 1.0 - double(spread) / reach;
            shade.setAlphaF(static_cast<float>(0.022 * nearness));
            const QRectF shape = QRectF(dialog->geometry()).adjusted(-spread, drop - spread, spread, drop + spread);
            paint::box(painter, shape, metrics::DialogRadius + spread, shade, Qt::transparent, 0);
        }
    }
};

/// Scrolls what does not fit the window, and otherwise is as high as its content.
class Body : public ScrollRoom
{
public:
    explicit Body(QWidget* parent)
        : ScrollRoom(parent)
    {
        constexpr int besideBar = 5;
        setSides(besideBar, 0);
        setWidget(new QWidget);
        for (auto* ground : {viewport(), widget()})
            ground->setAutoFillBackground(false);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const auto* content = widget()->layout();
        return content->hasHeightForWidth() ? content->totalHeightForWidth(width - sides())
                                            : content->totalSizeHint().height();
    }
    [[nodiscard]] QSize sizeHint() const override { return widget()->layout()->totalSizeHint() + QSize(sides(), 0); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int least = 60;
        const QSize content = widget()->layout()->totalMinimumSize();
        return {content.width() + sides(), std::min(content.height(), least)};
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return ScrollRoom::eventFilter(watched, event);
    }
};

bool takesFocus(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled();
}

} // namespace

Dialog::Dialog(const QString& objectName, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_window(parent->window())
    , m_title(new PlainLabel({}, this))
    , m_character(new Pill({}, Tone::Neutral, {}, this))
    , m_scroll(new Body(this))
    , m_body(new QVBoxLayout(m_scroll->widget()))
    , m_message(new MessageBar(this))
    , m_footer(new QHBoxLayout)
{
    setObjectName(objectName);
    setWindowFlags(Qt::Widget);
    setAttribute(Qt::WA_Moved);
    hide();
    m_title->setObjectName(u"dialogTitle"_s);
    m_character->setObjectName(u"dialogEnvironment"_s);
    m_character->hide();
    m_title->setLook(Type::Title, Weight::Bold);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(metrics::Gap8);
    m_footer->setSpacing(metrics::Gap8);
    m_message->setRounded(true);
    m_footer->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(m_scroll->marginsWithGutter(25, 21));
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Gap8);
    head->addWidget(m_title, 1);
    auto* character = new QVBoxLayout; // in the middle of the title's first line
    character->setContentsMargins(0, 3, 0, 0);
    character->addWidget(m_character);
    character->addStretch();
    head->addLayout(character);
    auto* note = new QHBoxLayout;
    note->addWidget(m_message);
    for (auto* row : {head, note, m_footer})
        row->setContentsMargins(m_scroll->marginsInLine());
    auto* parts = new QVBoxLayout; // between those that are there
    parts->setSpacing(14);
    parts->addWidget(m_scroll, 1);
    parts->addLayout(note);
    parts->addLayout(m_footer);
    layout->addLayout(head);
    layout->addSpacing(6);
    layout->addLayout(parts, 1);
    setTitle(title);
}

Dialog::~Dialog()
{
    if (m_veil != nullptr) {
        m_veil->hide();
        m_veil->deleteLater();
    }
}

void Dialog::setTitle(const QString& title)
{
    m_title->setText(title);
    setWindowTitle(m_title->text());
    setAccessibleName(m_title->text());
}

void Dialog::setBare()
{
    m_bare = true;
    m_title->hide();
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what stands in it scrolls by itself
    m_scroll->setSides(0, 0);
    constexpr int border = 1;
    constexpr int corner = metrics::DialogRadius / 2; // what stands in it is not rounded
    layout()->setContentsMargins(border, corner, border, corner);
    for (int i = 0; i < layout()->count(); ++i) {
        if (auto* gap = layout()->itemAt(i)->spacerItem())
            gap->changeSize(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    }
    layout()->invalidate();
}

Button* Dialog::addButton(const QString& objectName, Button* button)
{
    button->setObjectName(objectName);
    m_footer->addWidget(button);
    return button;
}

Button* Dialog::addLeftButton(const QString& objectName, Button* button)
{
    button->setObjectName(objectName);
    m_footer->insertWidget(m_leftButtons++, button);
    return button;
}

void Dialog::setReturnButton(Button* button)
{
    m_returnButton = button;
}

void Dialog::open()
{
    if (m_veil != nullptr || m_window == nullptr)
        return;
    m_focusBefore = QApplication::focusWidget();
    m_veil = new VeilWidget(m_window);
    setParent(m_veil);
    setWindowFlags(Qt::Widget);
    m_window->installEventFilter(this);
    m_veil->installEventFilter(this);
    setResult(0);
    showCharacter();
    place();
    m_veil->show();
    m_veil->raise();
    show();
    place();
    if (focusWidget() == nullptr || !isAncestorOf(QApplication::focusWidget()))
        focusNextPrevChild(true);
}

void Dialog::done(int result)
{
    const QPointer<QWidget> focusBefore = m_focusBefore;
    closeVeil();
    if (focusBefore != nullptr)
        focusBefore->setFocus(Qt::OtherFocusReason);
    QDialog::done(result);
}

/// Whoever changes something has to see where: in the dialog too, under which the window is dark.
void Dialog::showCharacter()
{
    const auto character = characterOf(m_window);
    if (m_bare || character.environment == Environment::Unnamed)
        return;
    m_character->setPill(inWords(character.environment).toUpper(), toneOf(character), iconOf(character));
    m_character->show();
}

bool Dialog::isOpenOver(const QWidget* widget)
{
    return widget->window()->findChild<QWidget*>(u"veil"_s, Qt::FindDirectChildrenOnly) != nullptr;
}

bool Dialog::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && m_veil != nullptr) {
        const bool handled = QDialog::event(event);
        place();
        return handled;
    }
    return QDialog::event(event);
}

bool Dialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        place();
    if (m_bare && watched == m_veil && event->type() == QEvent::MouseButtonPress)
        reject();
    return QDialog::eventFilter(watched, event);
}

bool Dialog::focusNextPrevChild(bool next)
{
    QWidget* start = QApplication::focusWidget();
    if (start == nullptr || !isAncestorOf(start))
        start = this;
    QWidget* at = start;
    do {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        if (at != this && isAncestorOf(at) && takesFocus(at)) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            if (m_scroll->isAncestorOf(at))
                m_scroll->ensureWidgetVisible(at);
            return true;
        }
    } while (at != start);
    return true; // nothing else to go to, and the way out is not Tab
}

void Dialog::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn) {
        if (m_returnButton != nullptr && m_returnButton->isEnabled())
            m_returnButton->click();
        return;
    }
    QDialog::keyPressEvent(event);
    event->accept(); // nothing of what is typed here is meant for the window below
}

void Dialog::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    paint::box(painter, rect(), metrics::DialogRadius, theme.color(m_bare ? Role::Base : Role::Win),
               theme.color(Role::Line));
}

void Dialog::place()
{
    if (m_veil == nullptr || m_window == nullptr)
        return;
    m_veil->setGeometry(m_window->rect());
    const int usual = minimumWidth() > 0 ? minimumWidth() : metrics::DialogWidth;
    // Wider for the words of another language, as far as the window goes.
    const int width = std::min(std::max(usual, layout()->totalMinimumSize().width()), m_window->width() - 32);
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const int height = std::min(wanted, m_window->height() - 32);
    // What is bare changes its height while somebody types: its upper edge stays where it is.
    const int top = m_bare ? std::min(90, m_window->height() / 8) : (m_window->height() - height) / 2;
    setGeometry((m_window->width() - width) / 2, top, width, height);
    m_veil->update();
}

void Dialog::closeVeil()
{
    if (m_window != nullptr)
        m_window->removeEventFilter(this);
    if (m_veil == nullptr)
        return;
    QWidget* veil = m_veil;
    m_veil = nullptr;
    veil->setObjectName({}); // it dies with the next turn of the event loop, and is no dialog any more
    hide();
    setParent(m_window);
    setWindowFlags(Qt::Widget);
    veil->hide();
    veil->deleteLater();
}

void openOnce(Dialog* dialog)
{
    QObject::connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

} // namespace provost
