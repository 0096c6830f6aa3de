/** Common given names and surnames by origin, so that training and measuring can treat every origin alike. */
export interface Origin {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
}

const origin = (given: string, surnames: string): Origin => ({
  given: given.trim().split(/\s+/),
  surnames: surnames.trim().split(/\s+/),
});

export const ORIGINS: Readonly<Record<string, Origin>> = {
  anglo: origin(
    `James Emily Oliver Charlotte Henry Grace Will Faith Hope Mark Bill Jack Rose Dawn April June May Frank Dean Grant
     Heather Amber Carol Joy Pat Chase Hunter Paige Brooke Penny Ruby Ivy Violet Miles Reed Harrison Margaret Walter`,
    `Smith Johnson Baker Long Rice Young King Hill Green White Black Brown Wood Stone Cook Price Bell Day Ford Marsh Rich
     Best Love Power Cross Winter Moody Payne Stern Small Short Sharp Waters Fields Banks Grant Foster Carter Whitfield`,
  ),
  hispanic: origin(
    `José María Guadalupe Juan Carmen Luis Rosa Carlos Ana Miguel Lucía Jesús Esperanza Alejandro Xiomara Ramón Yolanda
     Ignacio Marisol Ángel Consuelo Rogelio Dolores Héctor Paloma Octavio Itzel Efraín Mireya Leticia`,
    `García Hernández Rodríguez Martínez López González Pérez Sánchez Ramírez Torres Flores Rivera Ortiz Cruz Reyes
     Morales Gutiérrez Castillo Villanueva Zúñiga Ibarra Montoya Quintero Escobedo Arroyo Delgado Fuentes Paz Ochoa Leal`,
  ),
  chinese: origin(
    `Wei Fang Jing Li Min Xiuying Qiang Lei Yang Jun Yan Hui Xin Mei Ling Chen Ying Bo Hao Tao Yu Jie Ming Lan Xiaoping
     Guo Zhen Feng Rui Shu`,
    `Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Cao
     Peng Zeng Xiao Jiang Ng Wong Chan Cheung Lau Leung`,
  ),
  vietnamese: origin(
    `Anh Linh Minh Hoa Thanh Tuan Hung Dung Lan Mai Phuong Thao Huong Quang Duc Nam Trang Ngoc Vy An Khanh Bao Long Son
     Tam Hien Binh Loan Thuy Kim`,
    `Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Truong Dinh Trinh Mai Luong Lam Quach Chau
     To Cao Thai Vuong Kieu Tong`,
  ),
  indian: origin(
    `Priya Rahul Anjali Amit Sunita Vikram Lakshmi Rajesh Kavita Arjun Deepa Sanjay Meera Suresh Pooja Anil Divya Ravi
     Shreya Krishna Nisha Harpreet Gurpreet Venkat Padma Manish Rekha Ashok Jaya Dev`,
    `Patel Sharma Singh Kumar Gupta Reddy Iyer Nair Rao Mehta Desai Joshi Chopra Banerjee Mukherjee Krishnan Agarwal
     Kapoor Malhotra Pillai Menon Bhatt Chatterjee Subramanian Venkatesan Kaur Gill Das Bose Shah`,
  ),
  arabic: origin(
    `Mohammed Fatima Ahmed Aisha Omar Layla Ali Khadija Hassan Zainab Yusuf Mariam Ibrahim Noor Khalid Huda Tariq Salma
     Mustafa Amina Bilal Rania Samir Yasmin Faisal Nadia Abdullah Hanan Jamal Iman`,
    `Khan Hussein Mahmoud Saleh Haddad Khoury Nasser Mansour Farah Aziz Hamdan Sayegh Barakat Qureshi Siddiqui Malik
     Rahman Abdi Awad Darwish Shaheen Najjar Bishara Kassab Sabbagh Zaman Habib Jaber Tamimi Othman`,
  ),
  westAfrican: origin(
    `Chidi Ngozi Kwame Ama Oluwaseun Adaeze Kofi Abena Emeka Funmilayo Babatunde Yaa Chinedu Ifeoma Mamadou Aminata
     Ousmane Fatou Tunde Nkechi Kwabena Efua Ikenna Folasade Sekou Mariama Obinna Titilayo Yaw Akosua`,
    `Okafor Adeyemi Mensah Diallo Okonkwo Balogun Owusu Traoré Eze Adebayo Asante Keita Nwosu Ogunleye Boateng Sow
     Chukwu Afolabi Osei Ndiaye Obi Oyelaran Appiah Kone Nwachukwu Akinyemi Addo Cissé Uzoma Amoah`,
  ),
  slavic: origin(
    `Ivan Olga Dmitri Svetlana Sergei Natasha Vladimir Katarzyna Piotr Agnieszka Bohdan Oksana Jiří Zdeněk Milan Jelena
     Dragan Vesna Andrzej Małgorzata Yevgeny Ludmila Taras Halyna Wojciech Zofia Nikola Snežana Pavel Irina`,
    `Ivanov Petrova Kowalski Nowak Shevchenko Kovalenko Novák Dvořák Horvat Jovanović Petrović Wiśniewski Sokolov Popova
     Volkov Morozova Zielińska Szymański Bondarenko Tkachenko Kuznetsov Lebedev Marković Babić Kaczmarek Wójcik Kozlov
     Pavlenko Stojanović Hrycenko`,
  ),
  hmong: origin(
    `Mai Pa Kia Tou Chue Xai Nhia Bee Yer Ka See Pao Cheng Neng Kou Houa Gao Mee Blia Shoua Tong Fue Chong Youa Der Ying
     Pheng Sao Zong Ger`,
    `Vang Xiong Yang Thao Lor Lee Moua Her Vue Cha Hang Kue Lo Chang Yer Khang Fang Cheng Thor Pha Ly Xyooj Tsab Kong`,
  ),
  korean: origin(
    `Min-jun Ji-woo Seo-yeon Hyun-woo Soo-jin Young-ho Eun-ji Sung-min Hye-jin Dong-hyun Mi-kyung Jae-won Kyung-soo Ha-eun
     Yuna Jiho Sunhee Jinwoo Hana Bora Taeyang Minseo Seojun Haneul Insook`,
    `Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Jeon Hong Yoo Ko Moon Yang Bae
     Baek Nam Noh Ha Joo`,
  ),
  nativeAmerican: origin(
    `Aiyana Chayton Kaya Takoda Winona Dakota Nizhoni Hok'ee Ahote Shima Tallulah Koda Aponi Mato Wapasha Nascha Elan
     Cheyenne Yazhi Sequoia Tocho Ouray Kimimela Shania Wynonna`,
    `Begay Yazzie Benally Tsosie Nez Blackhorse Whitehorse Redcloud Ironcloud Tso Begaye Manygoats Bitsui Etsitty Locklear
     Oxendine Swimmer Birdinground Tallchief Twobulls Littlewolf Runningbear Chee Bigcrow Walkingeagle Standingbear
     Goodvoice Etcitty`,
  ),
  polynesian: origin(
    `Leilani Kalani Sione Mele Tavita Sina Keoni Malia Kaimana Nalani Tevita Ana Losa Semisi Pua Makoa Lani Iosefa Fetu
     Hina Kekoa Noelani Lupe Manu Alofa Siosaia Kamaka Ailani Viliami Ofa`,
    `Kealoha Tuiasosopo Faleolo Kahananui Tupou Mahoe Fonoti Kamaka Leota Kekauoha Taufahema Nakamura Sapolu Akana
     Fifita Moala Tuilagi Kaleo Havili Vaipulu Kapule Latu Ioane Seumalo Tautai Pauga Kalama Tonga Naea`,
  ),
};
