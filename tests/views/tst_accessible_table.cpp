// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/views/many_rows.h"
#include "views/common/appearance.h"
#include "views/common/button.h"
#include "views/common/empty_state.h"
#include "views/common/table.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTestAccessibility>
#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

constexpr int million = 1'000'000;

/// All that a screen reader finds by going down from here.
QList<QAccessibleInterface*> allBelow(QAccessibleInterface* from)
{
    QList<QAccessibleInterface*> found;
    for (int i = 0; i < from->childCount(); ++i)
        found += QList{from->child(i)} + allBelow(from->child(i));
    return found;
}

} // namespace

/// What screen readers are told of a table, however large it is.
class TestAccessibleTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aMillionRowsAreFewChildren();
    void everyCellIsFoundByItsPlace();
    void columnsAreThoseThatAreSeen();
    void theChildrenAreWhatIsInView();
    void fewCellsAreRemembered();
    void aCellThatIsGoneSaysSo();
    void theKeyboardIsFollowed();
    void aRowIsSelectedAndTicked();
    void aTitleSorts();
    void whatStandsInThePlaceOfRowsIsFound();
    void tablesOfAllKindsAreMeant();

private:
    [[nodiscard]] QAccessibleInterface* face() const { return QAccessible::queryAccessibleInterface(m_table.get()); }
    [[nodiscard]] QAccessibleTableInterface* rows() const { return face()->tableInterface(); }
    [[nodiscard]] QString textAt(int row, int column) const
    {
        const auto* cell = rows()->cellAt(row, column);
        return cell ? cell->text(QAccessible::Name) : QString();
    }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ManyRows> m_model;
    std::unique_ptr<Table> m_table;
};

void TestAccessibleTable::initTestCase()
{
    m_appearance = std::make_unique<Appearance>(*qApp);
    // As a screen reader does by being there. Qt has no other way to it where there is none.
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    QVERIFY(QAccessible::isActive());
}

void TestAccessibleTable::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )."_s));
    m_model = std::make_unique<ManyRows>(million);
    m_table = std::make_unique<Table>(u"Users"_s, metrics::RowTwoLines);
    m_table->setModel(m_model.get());
    m_table->resize(600, 500);
    m_table->show();
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
}

void TestAccessibleTable::cleanup()
{
    m_table.reset();
    m_model.reset();
    QTestAccessibility::cleanup();
}

void TestAccessibleTable::aMillionRowsAreFewChildren()
{
    QCOMPARE(face()->role(), QAccessible::Table);
    QCOMPARE(face()->text(QAccessible::Name), u"Users"_s);
    QCOMPARE(rows()->rowCount(), million);
    QCOMPARE(rows()->columnCount(), 3);
    QVERIFY2(face()->childCount() > 3 * 5 && face()->childCount() < 3 * 20,
             qPrintable(QString::number(face()->childCount())));
}

void TestAccessibleTable::everyCellIsFoundByItsPlace()
{
    QCOMPARE(textAt(0, 0), u"Person 0, p0@example.com"_s);
    QCOMPARE(textAt(0, 1), u"Active"_s);
    QCOMPARE(textAt(million - 1, 2), QString::number(million - 1));
    QVERIFY(!rows()->cellAt(million, 0));
    QVERIFY(!rows()->cellAt(-1, 0));
    QVERIFY(!rows()->cellAt(0, 3));
    auto* cell = rows()->cellAt(765'432, 1);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 765'432);
    QCOMPARE(cell->tableCellInterface()->columnIndex(), 1);
    QCOMPARE(cell->tableCellInterface()->columnHeaderCells().constFirst()->text(QAccessible::Name), u"State"_s);
    QCOMPARE(cell->parent(), face());
    QCOMPARE(cell->tableCellInterface()->table(), face());
    QVERIFY(cell->state().offscreen);
    QCOMPARE(rows()->cellAt(765'432, 1), cell);
}

void TestAccessibleTable::columnsAreThoseThatAreSeen()
{
    m_table->setColumnHidden(1, true);
    m_table->horizontalHeader()->moveSection(2, 0);
    QCOMPARE(rows()->columnCount(), 2);
    QCOMPARE(rows()->columnDescription(0), u"Groups"_s);
    QCOMPARE(rows()->columnDescription(1), u"User"_s);
    QCOMPARE(textAt(7, 0), u"7"_s);
    QCOMPARE(textAt(7, 1), u"Person 7, p7@example.com"_s);
    QCOMPARE(rows()->cellAt(7, 1)->tableCellInterface()->columnIndex(), 1);
    QCOMPARE(face()->child(0)->text(QAccessible::Name), u"Groups"_s);
}

void TestAccessibleTable::theChildrenAreWhatIsInView()
{
    QCOMPARE(face()->child(0)->role(), QAccessible::ColumnHeader);
    QCOMPARE(face()->child(2)->text(QAccessible::Name), u"Groups"_s);
    QCOMPARE(face()->child(3)->text(QAccessible::Name), u"Person 0, p0@example.com"_s);
    m_table->scrollTo(m_model->index(500'000, 0), QAbstractItemView::PositionAtTop);
    QCOMPARE(face()->child(3)->text(QAccessible::Name), u"Person 500000, p500000@example.com"_s);
    for (int i = 0; i < face()->childCount(); ++i) {
        QVERIFY(face()->child(i)->isValid());
        QCOMPARE(face()->indexOfChild(face()->child(i)), i);
        QVERIFY(!face()->child(i)->state().offscreen);
    }
    QVERIFY(!face()->child(face()->childCount()));
    QCOMPARE(face()->indexOfChild(rows()->cellAt(0, 0)), -1);
    auto* there = rows()->cellAt(500'001, 1);
    QCOMPARE(face()->childAt(there->rect().center().x(), there->rect().center().y()), there);
    auto* title = face()->child(1);
    QCOMPARE(face()->childAt(title->rect().center().x(), title->rect().center().y()), title);
}

void TestAccessibleTable::fewCellsAreRemembered()
{
    const auto first = QAccessible::uniqueId(rows()->cellAt(0, 0));
    QVERIFY(QAccessible::accessibleInterface(first));
    for (int row = 1; row < 20'000; ++row)
        QVERIFY(rows()->cellAt(row, 0));
    QVERIFY(!QAccessible::accessibleInterface(first));
    QCOMPARE(textAt(0, 0), u"Person 0, p0@example.com"_s);
    QVERIFY(QAccessible::uniqueId(rows()->cellAt(0, 0)) != first);
    // As many persistent indexes as cells: changes of the model stay cheap.
    QVERIFY(rows()->cellAt(19'999, 0)->isValid());
}

void TestAccessibleTable::aCellThatIsGoneSaysSo()
{
    const auto gone = QAccessible::uniqueId(rows()->cellAt(10, 0));
    auto* later = rows()->cellAt(20, 0);
    m_model->removeRows(5, 10, {});
    QVERIFY(!QAccessible::accessibleInterface(gone));
    QVERIFY(later->isValid());
    QCOMPARE(later->tableCellInterface()->rowIndex(), 10);
    QCOMPARE(rows()->cellAt(10, 0), later);
    QCOMPARE(rows()->rowCount(), million - 10);
}

void TestAccessibleTable::theKeyboardIsFollowed()
{
    m_table->setFocus();
    m_table->selectRowOnly(3);
    QTestAccessibility::initialize();
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QAccessibleEvent onto(rows()->cellAt(4, 0), QAccessible::Focus);
    QVERIFY(QTestAccessibility::containsEvent(&onto));
    QCOMPARE(face()->focusChild(), rows()->cellAt(4, 0));
    QVERIFY(rows()->cellAt(4, 0)->state().focused);
    QVERIFY(!rows()->cellAt(3, 0)->state().focused);
    QTest::keyClick(m_table.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(face()->focusChild()->tableCellInterface()->rowIndex(), million - 1);
}

void TestAccessibleTable::aRowIsSelectedAndTicked()
{
    QVERIFY(rows()->selectRow(900'000));
    QCOMPARE(m_table->currentRow(), 900'000);
    QCOMPARE(rows()->selectedRows(), QList<int>({900'000}));
    QCOMPARE(rows()->selectedCellCount(), 3);
    QCOMPARE(rows()->selectedCells().size(), 3);
    QVERIFY(rows()->cellAt(900'000, 2)->state().selected);
    QVERIFY(rows()->unselectRow(900'000));
    QVERIFY(!rows()->isRowSelected(900'000));
    QVERIFY(!rows()->selectRow(million));

    auto* cell = rows()->cellAt(12, 0);
    QVERIFY(!cell->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    QVERIFY(!cell->state().checkable);
    m_table->setTicking(true);
    m_model->offersTicks = true;
    QVERIFY(cell->state().checkable && !cell->state().checked);
    QTestAccessibility::initialize();
    cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(cell->state().checked);
    QAccessible::State checked;
    checked.checked = true;
    QAccessibleStateChangeEvent told(cell, checked);
    QVERIFY(QTestAccessibility::containsEvent(&told));
    const QSignalSpy activated(m_table.get(), &Table::rowActivated);
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.value(0).value(0).toInt(), 12);
    cell->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_table->currentRow(), 12);
}

void TestAccessibleTable::aTitleSorts()
{
    auto* title = face()->child(1);
    QVERIFY(title->actionInterface()->actionNames().isEmpty());
    m_table->setSortingEnabled(true);
    const auto press = [title] { title->actionInterface()->doAction(QAccessibleActionInterface::pressAction()); };
    press();
    QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 1);
    const auto order = m_table->horizontalHeader()->sortIndicatorOrder();
    press();
    QVERIFY(m_table->horizontalHeader()->sortIndicatorOrder() != order);
}

void TestAccessibleTable::whatStandsInThePlaceOfRowsIsFound()
{
    m_table->showEmpty("users"_L1, u"Nobody is here"_s, u"They come by themselves."_s, u"Try again"_s);
    QCOMPARE(rows()->rowCount(), 0);
    QVERIFY(!rows()->cellAt(0, 0));
    const auto all = allBelow(face());
    const auto isSaid = [&all](const QString& text) {
        return std::ranges::any_of(all, [&text](auto* each) { return each->text(QAccessible::Name) == text; });
    };
    QVERIFY(isSaid(u"Nobody is here"_s));
    QVERIFY(isSaid(u"Try again"_s));
    QCOMPARE(face()->indexOfChild(face()->child(0)), 0);
    m_table->showRows();
    QCOMPARE(rows()->rowCount(), million);
}

void TestAccessibleTable::tablesOfAllKindsAreMeant()
{
    class OtherTable : public Table
    {
    public:
        using Table::Table;
    } other(u"Other"_s);
    ManyRows model(3);
    other.setModel(&model);
    other.resize(300, 300);
    other.show();
    QCOMPARE(QAccessible::queryAccessibleInterface(&other)->childCount(), 3 * 4);
}

QTEST_MAIN(TestAccessibleTable)
#include "tst_accessible_table.moc"
