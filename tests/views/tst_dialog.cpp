// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/appearance.h"
#include "views/common/button.h"
#include "views/common/dialog.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace provost;

/// The sheet inside its window: what it lets through and what it does not.
class TestDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensOverItsWindow();
    void escapeRejects();
    void outsideClickDoesNothing();
    void tabStaysInside();
    void returnPressesTheButton();
    void focusGoesBack();
    void followsTheWindow();
    void diesWithTheWindow();
    void canBeDeletedWhileOpen();
    void isADialogForScreenReaders();

private:
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_below = nullptr;
    QLineEdit* m_name = nullptr;
    Button* m_go = nullptr;
    QPointer<Dialog> m_dialog;
};

void TestDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )."_s));
    if (!m_appearance)
        m_appearance = std::make_unique<Appearance>(*qApp);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 700);
    m_below = new QLineEdit(m_window.get());
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_below->setFocus();
    QTRY_VERIFY(m_below->hasFocus());
    m_dialog = new Dialog(u"newConnection"_s, u"New connection"_s, m_window.get());
    m_name = new QLineEdit;
    m_dialog->body()->addWidget(m_name);
    m_dialog->addButton(u"cancel"_s, new Button(u"Cancel"_s));
    m_go = m_dialog->addButton(u"go"_s, new Button(u"Create"_s, {}, Button::Kind::Primary));
    m_dialog->setReturnButton(m_go);
    m_dialog->open();
}

void TestDialog::cleanup()
{
    m_window.reset();
    QVERIFY(m_dialog.isNull());
}

void TestDialog::opensOverItsWindow()
{
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!m_dialog->isWindow());
    QVERIFY(Dialog::isOpenOver(m_below));
    QCOMPARE(m_dialog->width(), metrics::DialogWidth);
    QCOMPARE(m_dialog->geometry().center().x(), m_window->rect().center().x());
    QTRY_VERIFY(m_name->hasFocus());
}

void TestDialog::escapeRejects()
{
    QSignalSpy finished(m_dialog, &Dialog::finished);
    QTest::keyClick(m_name, Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(!Dialog::isOpenOver(m_below));
    QTRY_VERIFY(m_window->findChild<QWidget*>(u"veil"_s) == nullptr);
    m_dialog->open();
    QVERIFY(m_dialog->isVisible());
}

void TestDialog::outsideClickDoesNothing()
{
    QSignalSpy finished(m_dialog, &Dialog::finished);
    QWidget* hit = m_window->childAt(5, 5);
    QCOMPARE(hit->objectName(), u"veil"_s);
    QTest::mouseClick(hit, Qt::LeftButton, {}, {5, 5});
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(finished.size(), 0);
    QVERIFY(!m_below->hasFocus());
}

void TestDialog::tabStaysInside()
{
    QTRY_VERIFY(m_name->hasFocus());
    for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        for (int press = 0; press < 8; ++press) {
            QTest::keyClick(QApplication::focusWidget(), key);
            QVERIFY(m_dialog->isAncestorOf(QApplication::focusWidget()));
        }
    }
}

void TestDialog::returnPressesTheButton()
{
    QSignalSpy pressed(m_go, &Button::clicked);
    QTest::keyClick(m_name, Qt::Key_Return);
    QCOMPARE(pressed.size(), 1);
    m_go->setEnabled(false);
    QTest::keyClick(m_name, Qt::Key_Return);
    QCOMPARE(pressed.size(), 1);
}

void TestDialog::focusGoesBack()
{
    m_dialog->accept();
    QTRY_VERIFY(m_below->hasFocus());
}

void TestDialog::followsTheWindow()
{
    m_window->resize(700, 500);
    QTRY_COMPARE(m_dialog->geometry().center().x(), m_window->rect().center().x());
    m_window->resize(400, 300);
    QTRY_VERIFY(m_window->rect().contains(m_dialog->geometry()));
}

void TestDialog::diesWithTheWindow()
{
    m_window.reset();
    QVERIFY(m_dialog.isNull());
}

void TestDialog::canBeDeletedWhileOpen()
{
    delete m_dialog.data();
    QTRY_VERIFY(!Dialog::isOpenOver(m_below));
}

void TestDialog::isADialogForScreenReaders()
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(m_dialog);
    QCOMPARE(face->role(), QAccessible::Dialog);
    QCOMPARE(face->text(QAccessible::Name), u"New connection"_s);
}

QTEST_MAIN(TestDialog)
#include "tst_dialog.moc"
